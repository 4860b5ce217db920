// SPDX-License-Identifier: EPL-2.0
/* Search. */

/** The names of the elements that were found, the best first. */
let hits = [];

function folded(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}

function allText(name) {
  const { kind, title, description, facts } = known.get(name);
  return folded([name, kind, title, description, ...facts.map((fact) => fact.text)].join("\n"));
}

/** Names of elements that have all words, first those whose title has them. */
function find(words) {
  if (words.length === 0) {
    return [];
  }
  const has = (text) => words.every((word) => text.includes(word));
  const said = nodes.filter((node) => node.dataset.journey);
  const found = [...new Set(said.map(nameOf))].filter((name) => has(allText(name)));
  const byTitle = (name) => has(folded(known.get(name).title));
  return [...found.filter(byTitle), ...found.filter((name) => !byTitle(name))];
}

function search() {
  const words = folded(byId("query").value).split(/\s+/).filter((word) => word !== "");
  hits = find(words);
  const found = new Set(hits);
  nodes.forEach((node) => node.classList.toggle("hit", found.has(nameOf(node))));
  maps.forEach((map) => map.svg.classList.toggle("seeking", words.length > 0));
  byId("hits").replaceChildren(...hits.map((name) => hitEntry(name, words)));
  byId("count").value = words.length === 0 ? "" : hits.length === 0 ? "none" : `${hits.length} found`;
}

function hitEntry(name, words) {
  const { kind, title, facts } = known.get(name);
  const where = whereabouts(name);
  const reason = facts.find((fact) => words.some((word) => folded(fact.text).includes(word)));
  const lines = [where ? `${kind} · ${where}` : kind];
  if (reason && !words.every((word) => folded(title).includes(word))) {
    lines.push(`${reason.label}: ${reason.text}`);
  }
  const button = element("button", "", title || kind, ...lines.map((line) => element("small", "", line)));
  button.type = "button";
  button.dir = "auto";
  button.addEventListener("click", () => {
    keepInstead(name);
    reveal(name);
  });
  return element("li", "", button);
}

function goToHit(direction) {
  if (hits.length === 0) {
    return;
  }
  const before = hits.indexOf(kept);
  const index = before < 0 ? 0 : (before + direction + hits.length) % hits.length;
  keepInstead(hits[index]);
  reveal(hits[index]);
  [...byId("hits").querySelectorAll("button")].forEach((button, i) => {
    button.ariaCurrent = i === index ? "true" : null;
  });
}

function clearSearch() {
  byId("query").value = "";
  search();
}
