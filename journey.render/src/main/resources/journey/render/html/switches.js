// SPDX-License-Identifier: EPL-2.0
/* What of the map is shown, and how large. */

let scale = 1;
let fitted = false;

function closedLanes() {
  return new Set([...byId("lanes").querySelectorAll("input:not(:checked)")].map((box) => box.value));
}

function arrange() {
  const closed = closedLanes();
  maps.forEach((map) => map.arrange(closed, scale));
  byId("lanes").querySelector("summary").textContent =
    closed.size === 0 ? "Lanes" : `Lanes (${closed.size} hidden)`;
  byId("actual").textContent = `${Math.round(scale * 100)} %`;
  follow();
}

/** Keeps the titles in sight. */
function follow() {
  const frame = byId("map").getBoundingClientRect();
  maps.forEach((map) => map.titles.follow(frame, scale));
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
  frame.scrollTo(x * scale - frame.clientWidth / 2, y * scale - frame.clientHeight / 2);
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
