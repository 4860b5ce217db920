// SPDX-License-Identifier: EPL-2.0
/* Keys, and what happens when the page is opened. */

/** What opens below the bar. */
const LISTS = ["lanes", "variants"];

function closeSomething() {
  const inFinder = byId("finder").contains(document.activeElement);
  const list = LISTS.find((id) => byId(id).open);
  if (list) {
    byId(list).open = false;
    byId(list).querySelector("summary").focus();
  } else if (byId("query").value !== "") {
    clearSearch();
  } else if (inFinder) {
    focus(current);
  } else if (variant !== null) {
    showVariant(null);
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
  const node = event.target.closest(`svg :is(${SHAPES})`);
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

function listenToMap() {
  const under = (event) => event.target.closest(SHAPES);
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
  byId("map").addEventListener("scroll", follow, { passive: true });
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
  byId("persona").addEventListener("change", (event) => {
    showPersona(event.target.value);
    showGroupOf(event.target.value);
  });
  byId("group").addEventListener("change", (event) => showGroup(Number(event.target.value)));
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
  byId("whole").href = address(maps[0].name);
  nodes.forEach((node) => node.setAttribute("tabindex", "-1"));
  if (current !== null) {
    makeCurrent(current);
  }
  offerLanes();
  offerPersonas();
  offerGroups();
  listenToMap();
  listenToBar();
  document.addEventListener("keydown", onKey);
  document.addEventListener("pointerdown", (event) => {
    LISTS.map(byId).forEach((list) => (list.open &&= list.contains(event.target)));
  });
  addEventListener("hashchange", openAddress);
  addEventListener("popstate", openAddress);
  addEventListener("resize", () => (fitted ? fit() : follow()));
  arrange();
  openAddress();
}

begin();
