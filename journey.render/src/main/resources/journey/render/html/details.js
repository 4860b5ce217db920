// SPDX-License-Identifier: EPL-2.0
/* What is known of an element, and which one is kept. */

/** The name of the element that is kept; null for none. */
let kept = null;

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
  tell(maps[0].name);
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
  const all = nodesOf(name);
  for (const node of nodes) {
    const isKept = all.includes(node);
    node.classList.toggle("selected", isKept);
    node.ariaCurrent = isKept ? "true" : null;
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
  const open = all.filter((each) => !isClosed(each));
  const node = open.includes(current) ? current : open[0];
  if (document.activeElement === byId("query")) {
    makeCurrent(node);
    bringIntoSight(node);
  } else {
    focus(node);
  }
}
