// Keeps a previewed page up to date: reloads it when the site changed, at the place where its reader is, and shows the
// mistakes of the input over it. Published pages do not have it.
(() => {
  "use strict";

  const events = "/_preview/events";
  const shown = document.currentScript.dataset.version;
  const place = `briefings-preview:${location.pathname}`;
  let source = null;
  let overlay = null;
  let hidden = "";

  // The reader's place is where an element with an id is on the screen, so that it stays when text above it grows.
  function keepPlace() {
    const anchors = [...document.querySelectorAll("main [id]")];
    const anchor = scrollY === 0 ? undefined : anchors.find((e) => e.getBoundingClientRect().bottom > 0);
    const kept = { x: scrollX, y: scrollY, id: anchor?.id, top: anchor?.getBoundingClientRect().top };
    sessionStorage.setItem(place, JSON.stringify(kept));
  }

  function findPlace() {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
    if (!kept) {
      return;
    }

    const anchor = kept.id ? document.getElementById(kept.id) : null;
    const y = anchor ? scrollY + anchor.getBoundingClientRect().top - kept.top : kept.y;
    scrollTo({ left: kept.x, top: y, behavior: "instant" });
  }

  function restorePlace() {
    if (sessionStorage.getItem(place) === null) {
      return;
    }

    history.scrollRestoration = "manual";
    findPlace();
    addEventListener("load", () => {
      findPlace();
      sessionStorage.removeItem(place);
      history.scrollRestoration = "auto";
    });
  }

  function reload() {
    source?.close();
    keepPlace();
    location.reload();
  }

  // Whatever is shown is text: nothing of the input becomes markup.
  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text ?? "";
    if (className) {
      made.className = className;
    }

    return made;
  }

  function problem(found) {
    const item = element("li");
    const what = element("p");
    const code = found.code ? ` ${found.code}` : "";
    what.append(element("strong", found.place), element("span", `${found.place ? ": " : ""}error${code}: `, "code"), element("span", found.message));
    item.append(what);
    if (found.line !== undefined) {
      const lines = element("pre", `${found.line}\n`);
      lines.tabIndex = 0;
      lines.setAttribute("role", "region");
      lines.setAttribute("aria-label", `The line in ${found.place}`);
      const caret = element("span", found.underline, "caret");
      caret.setAttribute("aria-hidden", "true");
      lines.append(caret);
      item.append(lines);
    }

    if (found.hint) {
      item.append(element("p", found.hint, "hint"));
    }

    return item;
  }

  const style = `
    :host { all: initial; }
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto; box-sizing: border-box;
      padding: 1rem 1.25rem; font: 1rem/1.5 system-ui, sans-serif; color: #1f1f1f; background: #fff5f4; border-top: 4px solid #b3261e; }
    h2 { margin: 0; font-size: 1.1rem; } p { margin: 0.25rem 0; overflow-wrap: anywhere; }
    ul { margin: 0.5rem 0 0; padding: 0; list-style: none; } li + li { margin-top: 1rem; }
    pre { margin: 0.25rem 0; padding: 0.5rem; overflow: auto; font: 0.9rem/1.4 ui-monospace, monospace; background: #fff; border: 1px solid #d9b8b5; }
    .caret, .code { color: #b3261e; } .hint { color: #4a4a4a; }
    button { float: inline-end; font: inherit; padding: 0.25rem 0.75rem; color: inherit; background: #fff; border: 1px solid #8c4a45; border-radius: 4px; cursor: pointer; }
    :focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
    @media (prefers-color-scheme: dark) {
      section { color: #f2f2f2; background: #2b1a19; border-top-color: #f2b8b5; } pre, button { background: #1c1110; border-color: #a5706c; }
      .caret, .code { color: #f2b8b5; } .hint { color: #d0c5c4; } :focus-visible { outline-color: #a8c7fa; }
    }
    @media print { section { display: none; } }`;

  function host() {
    const made = element("div");
    made.id = "briefings-preview";
    made.lang = "en";
    made.dir = "ltr";
    const root = made.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    return made;
  }

  function hide() {
    overlay?.remove();
    overlay = null;
  }

  function show(problems) {
    hide();
    const section = element("section");
    section.setAttribute("role", "alert");
    section.setAttribute("aria-labelledby", "title");
    section.tabIndex = 0;
    const button = element("button", "Hide");
    button.type = "button";
    const close = () => {
      hidden = JSON.stringify(problems);
      hide();
    };
    button.addEventListener("click", close);
    section.addEventListener("keydown", (e) => e.key === "Escape" && close());
    const title = element("h2", problems.length === 1 ? "1 mistake in the input" : `${problems.length} mistakes in the input`);
    title.id = "title";
    const list = element("ul");
    list.append(...problems.map(problem));
    section.append(button, title, element("p", "Below is the last good page. It is replaced as soon as this is mended."), list);
    overlay = host();
    document.body.append(overlay);
    overlay.shadowRoot.append(section);
  }

  function hear(event) {
    const { version, problems } = JSON.parse(event.data);
    if (problems.length === 0) {
      hidden = "";
      hide();
      if (version !== shown) {
        reload();
      }
    } else if (JSON.stringify(problems) !== hidden) {
      show(problems);
    }
  }

  // A browser grants a host few connections at a time, so that only pages that are looked at hold one.
  function listen() {
    source?.close();
    source = null;
    if (!document.hidden) {
      source = new EventSource(events);
      source.addEventListener("message", hear);
    }
  }

  restorePlace();
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (e) => e.persisted && listen());
  listen();
})();
