// What a briefing's page has beyond its links and radio buttons: ways of reading that are remembered and linked to, one language
// with the other on demand, and cards that tell of an entity. Without it the page is whole.

const remembered = "briefings.reading";

const store = {
  get() {
    try {
      return localStorage.getItem(remembered);
    } catch {
      return null;
    }
  },
  set(value) {
    try {
      localStorage.setItem(remembered, value);
    } catch {
      // A reader who lets sites keep nothing is not held up.
    }
  },
};

// A way of reading is "both", a language, or "tap-" and the language that is read while the other is on demand.
function startModes(texts, modes) {
  const [both, left, right, tap] = ["both", "left", "right", "tap"].map((name) => modes.querySelector(`#read-${name}`));
  const sides = { left, right };
  const sideOf = (language) => Object.keys(sides).find((side) => sides[side].value === language);

  function current() {
    const checked = [both, left, right, tap].find((radio) => radio.checked) ?? both;
    return checked === tap ? `tap-${sides[texts.dataset.tap].value}` : checked.value;
  }

  function enter(way) {
    const side = sideOf(way.replace(/^tap-/, ""));
    if (way !== "both" && !side) {
      return;
    }

    texts.dataset.tap = side ?? texts.dataset.tap ?? "left";
    (way === "both" ? both : way === sides[side].value ? sides[side] : tap).checked = true;
    showButtons(texts, tap.checked ? sides[texts.dataset.tap === "left" ? "right" : "left"] : null);
  }

  function linkTo(way) {
    const address = new URL(location.href);
    if (way === "both") {
      address.searchParams.delete("read");
    } else {
      address.searchParams.set("read", way);
    }

    history.replaceState(history.state, "", address);
  }

  modes.addEventListener("change", () => {
    const way = current();
    enter(way);
    linkTo(way);
    store.set(way);
  });

  texts.dataset.tap = "left";
  enter(current());
  enter(new URLSearchParams(location.search).get("read") ?? store.get() ?? current());
  // The texts stay as they are read while somebody goes back and forth; the address follows.
  addEventListener("popstate", () => linkTo(current()));
  modes.classList.add("modes--live");
}

// While one language is on demand, each sentence that has it gets a button: pointing is not everybody's way.
function showButtons(texts, other) {
  texts.querySelectorAll(".reveal").forEach((button) => button.remove());
  texts.querySelectorAll(".bead--open").forEach((bead) => bead.classList.remove("bead--open"));
  if (!other) {
    return;
  }

  const label = other.parentElement.querySelector("[lang]") ?? other.parentElement;
  for (const side of texts.querySelectorAll(`.bead--both > .bead__side--${texts.dataset.tap}`)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "reveal";
    button.lang = other.value;
    button.textContent = other.value;
    button.setAttribute("aria-label", label.textContent.trim());
    button.setAttribute("aria-expanded", "false");
    side.append(button);
  }
}

function startTaps(texts) {
  texts.addEventListener("click", (event) => {
    const button = event.target.closest(".bead--both")?.querySelector(".reveal");
    const isElsewhere = event.target.closest("a") || (!event.target.closest(".reveal") && !getSelection().isCollapsed);
    if (button && !isElsewhere) {
      const isOpen = button.closest(".bead").classList.toggle("bead--open");
      button.setAttribute("aria-expanded", String(isOpen));
    }
  });
}

// Cards open beside a link that is pointed at, focused with the keyboard or tapped; a second tap follows the link. Escape closes
// them, and so does leaving both the link and the card.
function startCards(root) {
  let open = null;
  let timer = 0;

  const cardOf = (link) => document.getElementById(link.getAttribute("aria-describedby"));

  function place({ link, card }) {
    const [line] = link.getClientRects();
    const { width, height } = card.getBoundingClientRect();
    const start = document.dir === "rtl" ? line.right - width : line.left;
    const below = line.bottom + 6;
    const fits = below + height <= innerHeight || line.top < height + 12;
    card.style.left = `${Math.max(8, Math.min(start, document.documentElement.clientWidth - width - 8))}px`;
    card.style.top = `${fits ? below : line.top - height - 6}px`;
  }

  function close() {
    clearTimeout(timer);
    if (open) {
      open.card.hidePopover();
      delete open.link.dataset.open;
      open = null;
    }
  }

  function show(link) {
    clearTimeout(timer);
    const card = cardOf(link);
    if (!card || open?.link === link) {
      return;
    }

    close();
    open = { link, card };
    card.showPopover();
    link.dataset.open = "";
    place(open);
  }

  function soon(action, milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  }

  const linkOf = (event) => event.target.closest?.(".mention[aria-describedby]");
  const isInside = (target) => open && (open.link.contains(target) || open.card.contains(target));

  root.addEventListener("pointerover", (event) => {
    const link = linkOf(event);
    if (event.pointerType === "touch") {
      return;
    }

    if (isInside(event.target)) {
      clearTimeout(timer);
    } else if (link) {
      soon(() => show(link), 150);
    }
  });
  root.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && (linkOf(event) || isInside(event.target)) && !isInside(event.relatedTarget)) {
      soon(close, 250);
    }
  });
  root.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) {
      show(link);
    } else if (!isInside(event.target)) {
      close();
    }
  });
  root.addEventListener("focusout", (event) => {
    if (isInside(event.target) && !isInside(event.relatedTarget)) {
      soon(close, 250);
    }
  });

  // What was tapped last counts, not whether its card is still open: the second tap always follows the link.
  let touched = false;
  let tapped = null;
  root.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    tapped = linkOf(event) === tapped ? tapped : null;
    if (!isInside(event.target)) {
      close();
    }
  });
  root.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (link && touched && tapped !== link && cardOf(link)) {
      event.preventDefault();
      tapped = link;
      show(link);
    }
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  });
  // A phone's address bar comes and goes while somebody reads: that is a resize too.
  addEventListener("scroll", () => open && place(open), { passive: true });
  addEventListener("resize", () => open && place(open));
}

const texts = document.querySelector(".texts");
const modes = texts?.querySelector(".modes");
if (modes) {
  startModes(texts, modes);
  startTaps(texts);
}

if (texts && "showPopover" in HTMLElement.prototype) {
  startCards(document);
}
