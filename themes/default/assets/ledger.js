// The ledger's filters have addresses: ?rows=differs&without=money&without=date. A page that is linked to so opens with them, and “back”
// takes back the last choice. Without this script they filter just the same.

const form = document.querySelector(".ledger-filter");
const choices = [...form.elements].filter((input) => input.name === "rows");
const kinds = [...form.elements].filter((input) => input.name === "kind");

function restore() {
  const asked = new URLSearchParams(location.search);
  const rows = asked.get("rows");
  (choices.find((choice) => choice.value === rows) ?? choices.find((choice) => choice.defaultChecked)).checked = true;
  for (const kind of kinds) {
    kind.checked = !asked.getAll("without").includes(kind.value);
  }
}

function addressOf() {
  const address = new URL(location.href);
  const chosen = choices.find((choice) => choice.checked);
  address.searchParams.delete("rows");
  address.searchParams.delete("without");
  if (!chosen.defaultChecked) {
    address.searchParams.set("rows", chosen.value);
  }

  for (const kind of kinds.filter((k) => !k.checked)) {
    address.searchParams.append("without", kind.value);
  }

  return address;
}

form.addEventListener("change", () => history.pushState(null, "", addressOf()));
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", restore);
restore();
