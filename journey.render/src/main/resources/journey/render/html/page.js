// SPDX-License-Identifier: EPL-2.0
/*
 * Makes the map of this page something to explore. What comes from the map is only ever set as
 * text. The address of the page names the element that is kept in the details.
 */
const byId = (id) => document.getElementById(id);

/** What is known of the elements, by their names. */
const known = new Map(Object.entries(JSON.parse(byId("data").textContent)));

/** The groups of the elements, in the order of reading; an element may be drawn several times. */
const nodes = [...document.querySelectorAll("svg [data-journey]")];

const maps = [...document.querySelectorAll("svg[data-journey]")].map((svg) => new DrawnMap(svg));

const nameOf = (node) => node.dataset.journey;

const nodesOf = (name) => nodes.filter((node) => nameOf(node) === name);

const isClosed = (node) => node.closest(".closed") !== null;

/** Makes an element of the page; a string in it is text. */
function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}
