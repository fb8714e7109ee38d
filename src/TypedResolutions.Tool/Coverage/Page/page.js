// Hides the paragraphs that a search or a filter leaves out. The choice stands in the address, so that it can be sent on.
"use strict";
(() => {
  const form = document.querySelector("form");
  const rows = [...document.querySelectorAll("tbody tr")].map(row => ({
    row,
    text: row.textContent.toLocaleLowerCase(),
    status: row.dataset.status,
    verbs: row.dataset.verbs.split(" "),
    actors: row.dataset.actors.split(" ").map(decodeURIComponent),
  }));
  const fits = (entry, choice) =>
    choice.search.toLocaleLowerCase().split(/\s+/).every(word => entry.text.includes(word)) &&
    (!choice.status || entry.status === choice.status || (choice.status === "asked" && entry.status !== "not-asked")) &&
    (!choice.verb || entry.verbs.includes(choice.verb)) &&
    (!choice.actor || entry.actors.includes(choice.actor));
  const show = () => {
    const choice = Object.fromEntries(new FormData(form));
    let count = 0;
    for (const entry of rows) {
      entry.row.hidden = !fits(entry, choice);
      count += entry.row.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll("section")) {
      section.hidden = !section.querySelector("tbody tr:not([hidden])");
    }
    document.querySelector("#count").textContent = `${count} of ${rows.length} paragraphs`;
    const chosen = new URLSearchParams(Object.entries(choice).filter(([, value]) => value)).toString();
    history.replaceState(null, "", chosen ? "#" + chosen : location.pathname + location.search);
  };
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", event => event.preventDefault());
  show();
})();
