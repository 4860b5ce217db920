// SPDX-License-Identifier: EPL-2.0
/* The way through the map: one element can be reached by Tab, the others by arrow keys. */

/** The element that can be reached; null on a map that shows none. */
let current = nodes[0] ?? null;

function makeCurrent(node) {
  current.setAttribute("tabindex", "-1");
  current.removeAttribute("aria-describedby");
  current = node;
  current.setAttribute("tabindex", "0");
  current.setAttribute("aria-describedby", "told");
}

function focus(node) {
  if (node === null) {
    return;
  }
  node.focus({ preventScroll: true });
  bringIntoSight(node);
}

function bringIntoSight(node) {
  const frame = byId("map").getBoundingClientRect();
  const { titles } = maps.find((map) => map.svg === node.ownerSVGElement);
  const edge = { left: frame.left + titles.covered() * scale, top: frame.top + titles.headerHeight * scale };
  const { left, right, top, bottom } = node.getBoundingClientRect();
  if (node.matches(".column")) {
    // Its title is in sight wherever a part of it is.
    if (right <= edge.left || left >= frame.right) {
      node.scrollIntoView({ block: "nearest", inline: "center" });
    }
  } else if (left < edge.left || right > frame.right || top < edge.top || bottom > frame.bottom) {
    node.scrollIntoView({ block: "center", inline: "center" });
  }
}

/** Where an element is on the screen; a stage is where its title is. */
function place(node) {
  const shown = node.matches(".column") ? node.querySelector("text") : node;
  const { left, right, top, bottom } = (shown ?? node).getBoundingClientRect();
  return { left, right, top, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
}

function rowOf(node) {
  return node.closest(".band") ?? (node.matches(".column") ? "stages" : "personas");
}

function nearest(candidates, cost) {
  return candidates.reduce((best, each) => (best === null || cost(each) < cost(best) ? each : best), null);
}

/** The next element of the same lane; the nearest in height where several stand below each other. */
function along(from, direction) {
  const row = neighbours(from).filter((node) => rowOf(node) === rowOf(from));
  if ([from, ...row].some((node) => node.matches(".way"))) {
    return next(from, row, direction);
  }
  const { x, y } = place(from);
  const ahead = (node) => (place(node).x - x) * direction;
  return nearest(row.filter((node) => ahead(node) > 1), (node) => ahead(node) * 100 + Math.abs(place(node).y - y));
}

/** The next one from left to right, and from top to bottom: ways lie anywhere, and none is left out. */
function next(from, row, direction) {
  const order = (node) => (place(node).x * 1e6 + place(node).y) * direction;
  return nearest(row.filter((node) => order(node) > order(from)), order);
}

/** The nearest element above or below; one of the same moment rather than one beside it. */
function across(from, direction) {
  const here = place(from);
  const ahead = ({ top, bottom }) => (direction > 0 ? top - here.bottom : here.top - bottom);
  const aside = ({ left, right }) => Math.max(0, left - here.right, here.left - right);
  const beyond = neighbours(from).filter((node) => ahead(place(node)) > -2);
  return nearest(beyond, (node) => ahead(place(node)) + 3 * aside(place(node)));
}

/** The last element of the lane in a direction. */
function outermost(from, direction) {
  const row = [from, ...neighbours(from)].filter((node) => rowOf(node) === rowOf(from) && !node.matches(".way"));
  return nearest(row, (node) => -direction * place(node).x);
}

/** What one can walk to: boxes say in words what arrows show. */
function neighbours(node) {
  return nodes.filter((each) => each !== node && !each.matches(".arrow") && each.ownerSVGElement === node.ownerSVGElement && !isClosed(each));
}

const WAYS = {
  ArrowLeft: (node) => along(node, -1),
  ArrowRight: (node) => along(node, 1),
  ArrowUp: (node) => across(node, -1),
  ArrowDown: (node) => across(node, 1),
  Home: (node) => outermost(node, -1),
  End: (node) => outermost(node, 1),
};

function walk(key) {
  const node = WAYS[key](current);
  if (node === null) {
    return;
  }
  focus(node);
  if (kept !== null) {
    keepInstead(nameOf(node));
  }
}
