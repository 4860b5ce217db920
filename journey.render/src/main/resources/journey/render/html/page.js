// SPDX-License-Identifier: EPL-2.0
/*
 * Makes the map of this page something to explore. What comes from the map is only ever set as
 * text. The address of the page names the element that is kept in the details.
 */
const byId = (id) => document.getElementById(id);

/** What is known of the elements, by their names. */
const known = new Map(Object.entries(JSON.parse(byId("data").textContent)));

/** The groups of elements and of ways. */
const SHAPES = "g[data-journey], g[data-way]";

/** The shapes in the order of reading; an element may be drawn several times. */
const nodes = [...document.querySelectorAll(`svg :is(${SHAPES})`)];

const maps = [...document.querySelectorAll("svg[data-journey]")].map((svg) => new DrawnMap(svg));

/** What tells a shape from others: a way may have a name of its own beside that of what says so. */
const nameOf = (node) => node.dataset.way ?? node.dataset.journey;

const nodesOf = (name) => nodes.filter((node) => nameOf(node) === name || node.dataset.journey === name);

const isClosed = (node) => node.closest(".closed") !== null;

/** Makes an element of the page; a string in it is text. */
function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/** What is known of a way that has a name of its own: where it leads, and what is said of it. */
for (const node of nodes.filter((each) => each.dataset.way)) {
  const said = known.get(node.dataset.journey) ?? { kind: "Way", facts: takers(node) };
  known.set(nameOf(node), { ...said, title: textOf(node, ":scope > title") });
}

function takers(node) {
  const names = node.dataset.personas?.split(" ") ?? [];
  return names.filter((name) => known.has(name)).map((name) => ({ label: "for", text: known.get(name).title }));
}
