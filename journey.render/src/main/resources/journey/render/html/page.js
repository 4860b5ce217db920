// SPDX-License-Identifier: EPL-2.0
"use strict";
/*
 * Makes the map of this page something to explore. What comes from the map is only ever set as
 * text. The address of the page names the element that is kept in the details: to keep another is
 * to change the address.
 */
const byId = (id) => document.getElementById(id);
const known = new Map(Object.entries(JSON.parse(byId("data").textContent)));
const maps = [...document.querySelectorAll("svg[data-journey]")].map((svg) => new DrawnMap(svg));
const nodes = [...document.querySelectorAll("svg [data-journey]")];
const nameOf = (node) => node.dataset.journey;
const nodesOf = (name) => nodes.filter((node) => nameOf(node) === name);
const isClosed = (node) => node.closest(".closed") !== null;

let kept = null;
let current = null;
let hits = [];
let scale = 1;
let fitted = false;

/** A drawing whose lanes can be closed, and which can be enlarged. */
function DrawnMap(svg) {
  const bands = [...svg.querySelectorAll(".band")].map((band) => ({
    band,
    key: band.dataset.lanes,
    title: [...band.querySelectorAll(":scope > text.strong")].map((line) => line.textContent).join(" "),
    top: band.transform.baseVal.getItem(0).matrix.f,
    height: Number(band.dataset.height),
  }));
  const columns = [...svg.querySelectorAll(".column > rect")].map((rect) => ({
    rect,
    height: Number(rect.getAttribute("height")),
  }));
  const paper = svg.querySelector(".paper");
  const legend = svg.querySelector(".legend");
  const { width, height } = svg.viewBox.baseVal;

  this.svg = svg;
  this.bands = bands;
  this.width = width;
  this.arrange = (closed) => {
    let gone = 0;
    for (const { band, key, top, height: bandHeight } of bands) {
      band.setAttribute("transform", `translate(0 ${top - gone})`);
      band.classList.toggle("closed", closed.has(key));
      gone += closed.has(key) ? bandHeight : 0;
    }
    columns.forEach((column) => column.rect.setAttribute("height", column.height - gone));
    legend.setAttribute("transform", `translate(0 ${-gone})`);
    paper.setAttribute("height", height - gone);
    svg.setAttribute("viewBox", `0 0 ${width} ${height - gone}`);
    svg.setAttribute("width", Math.round(width * scale));
    svg.setAttribute("height", Math.round((height - gone) * scale));
  };
}

function element(tag, className, ...content) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...content);
  return made;
}

/* Lanes and size */

function closedLanes() {
  return new Set([...byId("lanes").querySelectorAll("input:not(:checked)")].map((box) => box.value));
}

function arrange() {
  const closed = closedLanes();
  maps.forEach((map) => map.arrange(closed));
  byId("lanes").querySelector("summary").textContent =
    closed.size === 0 ? "Lanes" : `Lanes (${closed.size} hidden)`;
  byId("actual").textContent = `${Math.round(scale * 100)} %`;
}

function offerLanes() {
  const titles = new Map(maps.flatMap((map) => map.bands.map((band) => [band.key, band.title])));
  for (const [key, title] of titles) {
    const box = element("input", "");
    box.type = "checkbox";
    box.value = key;
    box.checked = true;
    box.addEventListener("change", arrange);
    byId("lanes").querySelector("fieldset").append(element("label", "", box, ` ${title}`));
  }
}

function openLaneOf(node) {
  const key = node.closest(".band").dataset.lanes;
  for (const box of byId("lanes").querySelectorAll("input")) {
    box.checked ||= box.value === key;
  }
  arrange();
}

function resize(newScale) {
  const frame = byId("map");
  const x = (frame.scrollLeft + frame.clientWidth / 2) / scale;
  const y = (frame.scrollTop + frame.clientHeight / 2) / scale;
  scale = Math.min(4, Math.max(0.1, newScale));
  arrange();
  frame.scrollTo({
    left: x * scale - frame.clientWidth / 2,
    top: y * scale - frame.clientHeight / 2,
    behavior: "instant",
  });
}

function fit() {
  resize(byId("map").clientWidth / Math.max(...maps.map((map) => map.width)));
}

function zoom(newScale) {
  fitted = false;
  resize(newScale);
}

function fitWidth() {
  fitted = true;
  fit();
}

/* Personas and colours */

function offerPersonas() {
  const names = new Set([...document.querySelectorAll("svg .persona")].map(nameOf));
  byId("personas").hidden = names.size < 2;
  for (const name of names) {
    const option = element("option", "", known.get(name).title);
    option.value = name;
    byId("persona").append(option);
  }
}

function showPersona(persona) {
  for (const part of document.querySelectorAll("svg [data-personas]")) {
    part.classList.toggle("other", persona !== "" && !part.dataset.personas.split(" ").includes(persona));
  }
  for (const card of document.querySelectorAll("svg .persona")) {
    card.classList.toggle("other", persona !== "" && nameOf(card) !== persona);
  }
}

/* Details */

/** The titles of what an element is part of, but not of the map itself. */
function whereabouts(name) {
  const parts = name.split(".");
  return parts
    .map((part, i) => parts.slice(0, i).join("."))
    .filter((above) => above.includes(".") && known.has(above))
    .map((above) => known.get(above).title)
    .join(" › ");
}

function factText(text) {
  if (!/^https?:\/\/\S+$/i.test(text)) {
    return text;
  }
  const link = element("a", "", text);
  link.href = text;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function factList(facts) {
  const list = element("dl", "");
  let label = null;
  for (const fact of facts) {
    if (fact.label !== label) {
      label = fact.label;
      list.append(element("dt", "", label));
    }
    const told = element("dd", "", factText(fact.text));
    told.dir = "auto";
    list.append(told);
  }
  return list;
}

function tell(name) {
  const { kind, title, description, facts, place } = known.get(name);
  const where = whereabouts(name);
  const heading = element("h2", "", title || kind);
  heading.dir = "auto";
  byId("told").replaceChildren(
    element("p", "kind", where ? `${kind} · ${where}` : kind),
    heading,
    ...(description ? [element("p", "description", description)] : []),
    factList(facts),
    ...(place ? [element("p", "place", place)] : []),
  );
}

function preview(name) {
  if (kept === null) {
    tell(name);
  }
}

function tellWhole() {
  tell(nameOf(maps[0].svg));
}

/** A link leads to what has been renamed since, or to what this page does not show. */
function tellUnknown(name) {
  const words = `Nothing here is called “${name}”. It may have been renamed or taken out, or this page shows another part of the map.`;
  const message = element("div", "", element("h2", "", "Not on this map"), element("p", "", words));
  message.setAttribute("role", "alert");
  const parts = name.split(".");
  const above = parts.map((part, i) => parts.slice(0, -i).join(".")).find((each) => known.has(each));
  if (above) {
    const link = element("a", "", known.get(above).title);
    link.href = address(above);
    message.append(element("p", "", "It was part of: ", link));
  }
  byId("told").replaceChildren(message);
}

/* What is kept */

function address(name) {
  return `#${encodeURIComponent(name)}`;
}

function nameInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

function openAddress() {
  const name = nameInAddress();
  mark(known.has(name) ? name : null);
  if (kept !== null) {
    reveal(name);
  } else if (name === "") {
    tellWhole();
  } else {
    tellUnknown(name);
  }
}

/** Keeps an element in the details, as a step that the reader can take back. */
function keep(name) {
  location.hash = address(name);
}

/** Keeps an element in the details instead of the one that is kept. */
function keepInstead(name) {
  history.replaceState(null, "", address(name));
  mark(name);
}

function release() {
  history.pushState(null, "", location.pathname + location.search);
  openAddress();
}

function mark(name) {
  kept = name;
  for (const node of nodes) {
    node.classList.toggle("selected", nameOf(node) === name);
    node.ariaCurrent = nameOf(node) === name ? "true" : null;
  }
  byId("release").hidden = name === null;
  byId("hint").hidden = name !== null;
  if (name !== null) {
    tell(name);
  }
}

/** Brings an element into sight, with the focus unless the reader is typing. */
function reveal(name) {
  const all = nodesOf(name);
  if (all.length === 0) {
    byId("map").scrollTo(0, 0);
    return;
  }
  if (all.every(isClosed)) {
    openLaneOf(all[0]);
  }
  const node = all.find((each) => !isClosed(each));
  if (document.activeElement === byId("query")) {
    makeCurrent(node);
    scrollTo(node);
  } else {
    focus(node);
  }
}

/* The way through the map: one element can be reached by Tab, the others by arrow keys */

function makeCurrent(node) {
  current.setAttribute("tabindex", "-1");
  current.removeAttribute("aria-describedby");
  current = node;
  current.setAttribute("tabindex", "0");
  current.setAttribute("aria-describedby", "told");
}

function focus(node) {
  node.focus({ preventScroll: true });
  scrollTo(node);
}

function scrollTo(node) {
  const frame = byId("map").getBoundingClientRect();
  const { left, right, top, bottom } = place(node);
  const inSight = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  if (!inSight) {
    const shown = node.matches(".column") ? node.querySelector("text") : node;
    shown.scrollIntoView({ block: "center", inline: "center" });
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
  const { x, y } = place(from);
  const ahead = (node) => (place(node).x - x) * direction;
  const row = neighbours(from).filter((node) => rowOf(node) === rowOf(from) && ahead(node) > 1);
  return nearest(row, (node) => ahead(node) * 100 + Math.abs(place(node).y - y));
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
  const row = [from, ...neighbours(from)].filter((node) => rowOf(node) === rowOf(from));
  return nearest(row, (node) => -direction * place(node).x);
}

function neighbours(node) {
  return nodes.filter((each) => each !== node && each.ownerSVGElement === node.ownerSVGElement && !isClosed(each));
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

/* Search */

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
  const found = [...new Set(nodes.map(nameOf))].filter((name) => has(allText(name)));
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

/* Keys */

function closeSomething() {
  const inFinder = byId("finder").contains(document.activeElement);
  if (byId("lanes").open) {
    byId("lanes").open = false;
    byId("lanes").querySelector("summary").focus();
  } else if (byId("query").value !== "") {
    clearSearch();
  } else if (inFinder) {
    focus(current);
  } else if (location.hash !== "") {
    release();
  }
}

const KEYS = {
  "/": () => byId("query").select(),
  "?": () => byId("keys").showModal(),
  "+": () => zoom(scale * 1.25),
  "-": () => zoom(scale / 1.25),
  0: () => zoom(1),
  f: fitWidth,
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) {
    return;
  }
  const node = event.target.closest("svg [data-journey]");
  let act = null;
  if (event.key === "Escape") {
    act = closeSomething;
  } else if (event.target.matches("select, [type=search]")) {
    return;
  } else if (node !== null && event.key in WAYS) {
    act = () => walk(event.key);
  } else if (node !== null && (event.key === "Enter" || event.key === " ")) {
    act = () => keep(nameOf(node));
  } else if (Object.hasOwn(KEYS, event.key)) {
    act = KEYS[event.key];
  }
  if (act !== null) {
    event.preventDefault();
    act();
  }
}

/* Everything begins */

function listenToMap() {
  const under = (event) => event.target.closest("g[data-journey]");
  byId("map").addEventListener("pointerover", (event) => {
    if (under(event) !== null) {
      preview(nameOf(under(event)));
    }
  });
  byId("map").addEventListener("focusin", (event) => {
    if (under(event) !== null) {
      makeCurrent(under(event));
      preview(nameOf(under(event)));
    }
  });
  byId("map").addEventListener("click", (event) => {
    if (under(event) !== null) {
      keep(nameOf(under(event)));
    }
  });
}

function listenToBar() {
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    focus(current);
  });
  byId("query").addEventListener("input", search);
  byId("query").addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      goToHit(event.shiftKey ? -1 : 1);
    }
  });
  byId("finder").addEventListener("submit", (event) => event.preventDefault());
  byId("persona").addEventListener("change", (event) => showPersona(event.target.value));
  byId("theme").addEventListener("change", (event) => {
    document.documentElement.dataset.theme = event.target.value;
  });
  byId("smaller").addEventListener("click", KEYS["-"]);
  byId("larger").addEventListener("click", KEYS["+"]);
  byId("actual").addEventListener("click", KEYS[0]);
  byId("fit").addEventListener("click", fitWidth);
  byId("help").addEventListener("click", KEYS["?"]);
  byId("release").addEventListener("click", release);
}

function begin() {
  document.documentElement.classList.add("scripted");
  byId("bar").hidden = false;
  byId("details").hidden = false;
  byId("whole").href = address(nameOf(maps[0].svg));
  nodes.forEach((node) => node.setAttribute("tabindex", "-1"));
  current = nodes[0];
  makeCurrent(current);
  offerLanes();
  offerPersonas();
  listenToMap();
  listenToBar();
  document.addEventListener("keydown", onKey);
  document.addEventListener("pointerdown", (event) => {
    byId("lanes").open &&= byId("lanes").contains(event.target);
  });
  addEventListener("hashchange", openAddress);
  addEventListener("popstate", openAddress);
  addEventListener("resize", () => fitted && fit());
  openAddress();
}

begin();
