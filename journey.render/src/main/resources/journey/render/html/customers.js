// SPDX-License-Identifier: EPL-2.0
/* Whose numbers are shown, and which way of theirs through the map. */

/** All customers, and then those of personas, channels and segments; none without a flow file. */
const groups = JSON.parse(byId("flow").textContent);

/** The way that is shown on the map; null for none. */
let variant = null;

/** The buttons of the ways of the group that is shown. */
let variantButtons = new Map();

/** The boxes of moments: their own, and those of their customers. */
const BOXES = "svg .band:is([data-lanes~=steps], [data-lanes~=touchpoints], [data-lanes=customers]) .box[data-journey]";

/** What has room on the edge of a box. */
const MOST_BADGES = 6;

function offerGroups() {
  const kinds = new Map();
  groups.forEach(({ title, kind }, i) => {
    const option = element("option", "", title);
    option.value = i;
    if (kind && !kinds.has(kind)) {
      kinds.set(kind, element("optgroup", ""));
      kinds.get(kind).label = kind;
      byId("group").append(kinds.get(kind));
    }
    (kinds.get(kind) ?? byId("group")).append(option);
  });
  byId("groups").hidden = groups.length < 2;
  if (groups.length > 0) {
    offerVariants(groups[0]);
  }
}

function showGroup(index) {
  const group = groups[index];
  for (const box of document.querySelectorAll("svg .box.customers")) {
    showNumbers(box, group.places[box.dataset.journey]);
  }
  for (const totals of document.querySelectorAll("svg .totals")) {
    totals.replaceChildren(...group.totals.map((text) => drawnText(text, 0, 0)));
  }
  for (const ways of document.querySelectorAll("svg .unknown-ways")) {
    ways.classList.toggle("closed", ways.dataset.group !== String(index));
  }
  offerVariants(group);
  showVariant(null);
}

function drawnText({ css, x, y, text }, left, top) {
  return drawn("text", { class: css, x: left + x, y: top + y }, text);
}

function showNumbers(box, { texts, bar, isSkipped }) {
  const frame = box.querySelector("rect").getBBox();
  box.querySelectorAll("text").forEach((text) => text.remove());
  box.append(...texts.map((text) => drawnText(text, frame.x, frame.y)));
  box.querySelector(".bar").setAttribute("width", bar);
  box.querySelector(".track").classList.toggle("closed", texts.length === 0);
  box.classList.toggle("skipped", isSkipped);
}

function offerVariants({ variants }) {
  byId("variants").hidden = variants.length === 0;
  variantButtons = new Map(variants.map((each) => [each, variantButton(each)]));
  const entries = [...variantButtons.values()].map((button) => element("li", "", button));
  byId("variants").querySelector("ol").replaceChildren(...entries);
}

function variantButton(each) {
  const button = element("button", "", ...variantLines(each).map((line, i) => (i === 0 ? line : element("small", "", line))));
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => showVariant(variant === each ? null : each));
  return button;
}

/** How many took it, where it leads, and what of it the map does not say. */
function variantLines({ words, visits, skipped }) {
  const passed = skipped.filter((name) => known.has(name)).map((name) => known.get(name).title);
  const extra = visits.filter((visit) => visit.isExtra).map((visit) => visit.title);
  return [
    words,
    visits.map((visit) => visit.title).join(" → "),
    ...(passed.length > 0 ? [`skipped: ${passed.join(", ")}`] : []),
    ...(extra.length > 0 ? [`where the map has no place for it: ${extra.join(", ")}`] : []),
  ];
}

/** Numbers the visits of a way on the map, and marks what it skips. */
function showVariant(chosen) {
  variant = chosen;
  variantButtons.forEach((button, each) => button.setAttribute("aria-pressed", String(each === chosen)));
  document.querySelectorAll("svg .badge").forEach((badge) => badge.remove());
  document.querySelectorAll(BOXES).forEach(showVisits);
  byId("variants").querySelector("summary").textContent = chosen === null ? "Ways taken" : `Ways taken: ${chosen.words}`;
  byId("taken").value = chosen === null ? "" : variantLines(chosen).join("; ");
}

function showVisits(box) {
  const name = box.dataset.journey;
  const isSeen = name.split(".").length > 2 && name in (groups[0]?.places ?? {});
  const visits = (variant?.visits ?? [])
    .map((visit, i) => ({ ...visit, number: i + 1 }))
    .filter((visit) => visit.name === name);
  const isSkipped = variant?.skipped.includes(name) ?? false;
  box.classList.toggle("untaken", variant !== null && isSeen && visits.length === 0);
  box.classList.toggle("passed", isSkipped);
  if (visits.length > 0) {
    box.append(...badges(box, visits));
  } else if (isSkipped) {
    box.append(skipBadge(box));
  }
}

/** One for each visit, on the upper edge; the last of too many stands for those that follow. */
function badges(box, visits) {
  const { x, y, width } = box.querySelector("rect").getBBox();
  const shown = visits.length > MOST_BADGES ? [...visits.slice(0, MOST_BADGES - 1), { number: "…" }] : visits;
  return shown.map(({ number, isExtra }, i) => {
    const cx = x + width - 12 - 24 * (shown.length - 1 - i);
    const circle = drawn("circle", { cx, cy: y, r: 11 });
    const sign = drawn("text", { x: cx, y: y + 4 }, isExtra ? `+${number}` : String(number));
    return drawn("g", { class: isExtra ? "badge extra" : "badge" }, circle, sign);
  });
}

function skipBadge(box) {
  const { x, y, width } = box.querySelector("rect").getBBox();
  const frame = drawn("rect", { x: x + width - 62, y: y - 9, width: 54, height: 18, rx: 9 });
  return drawn("g", { class: "badge skip" }, frame, drawn("text", { x: x + width - 35, y: y + 4 }, "skipped"));
}

/** Shows the numbers of the persona whose journey is shown, or of all where nothing is told of it. */
function showGroupOf(persona) {
  if (groups.length > 0) {
    const index = Math.max(0, groups.findIndex(({ title, kind }) => kind === "persona" && title === persona));
    byId("group").value = String(index);
    showGroup(index);
  }
}
