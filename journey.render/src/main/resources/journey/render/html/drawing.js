// SPDX-License-Identifier: EPL-2.0
/** A drawing of a map, whose lanes can be closed and which can be enlarged. */
class DrawnMap {
  constructor(svg) {
    this.svg = svg;
    this.name = svg.dataset.journey;
    this.paper = svg.querySelector(".paper");
    this.legend = svg.querySelector(".legend");
    this.width = svg.viewBox.baseVal.width;
    this.height = svg.viewBox.baseVal.height;
    this.bands = [...svg.querySelectorAll(".band")].map((group) => ({
      group,
      key: group.dataset.lanes,
      title: textOf(group, ":scope > text.strong"),
      top: group.transform.baseVal.getItem(0).matrix.f,
      height: Number(group.dataset.height),
    }));
    this.columns = [...svg.querySelectorAll(".column")].map((group) => {
      const rect = group.querySelector("rect");
      return { group, rect, height: rect.height.baseVal.value };
    });
    const bandOf = (key) => this.bands.findIndex((band) => band.key === key);
    this.arrows = [...svg.querySelectorAll(".arrows")].map((group) => ({
      group,
      first: bandOf(group.dataset.from),
      last: bandOf(group.dataset.to),
    }));
    this.titles = new StickyTitles(this);
  }

  /** Draws the map with some lanes closed: those below move up. */
  arrange(closed, scale) {
    let gone = 0;
    for (const { group, key, top, height } of this.bands) {
      group.setAttribute("transform", `translate(0 ${top - gone})`);
      group.classList.toggle("closed", closed.has(key));
      gone += closed.has(key) ? height : 0;
    }
    for (const { group, first, last } of this.arrows) {
      const through = this.bands.slice(first, last + 1);
      group.setAttribute("transform", through[0].group.getAttribute("transform"));
      group.classList.toggle("closed", through.some(({ key }) => closed.has(key)));
    }
    const height = this.height - gone;
    this.columns.forEach((column) => column.rect.setAttribute("height", column.height - gone));
    this.legend.setAttribute("transform", `translate(0 ${-gone})`);
    this.paper.setAttribute("height", height);
    this.svg.setAttribute("viewBox", `0 0 ${this.width} ${height}`);
    this.svg.setAttribute("width", Math.round(this.width * scale));
    this.svg.setAttribute("height", Math.round(height * scale));
    this.titles.arrange();
  }
}

/** The titles of stages and the names of lanes, which stay in sight while the map is scrolled. */
class StickyTitles {
  constructor(map) {
    this.map = map;
    this.headerHeight = map.bands.length > 0 ? map.bands[0].top : 0;
    this.margin = map.columns.length > 0 ? map.columns[0].rect.x.baseVal.value - 8 : 0;
    this.lanes = drawn("g", { class: "sticky lanes", "aria-hidden": "true" });
    this.names = map.bands.map((band) => {
      const name = drawn("g", {}, ...copies(band.group.querySelectorAll(":scope > text")));
      this.lanes.append(name);
      return name;
    });
    this.laneBacking = drawn("rect", { class: "paper", x: -16, width: this.margin + 16 });
    this.lanes.prepend(this.laneBacking);
    this.stages = drawn("g", { class: "sticky", "aria-hidden": "true" });
    this.stages.append(drawn("rect", { class: "paper", x: -16, width: map.width, height: this.headerHeight }));
    this.headers = map.columns.map((column) => this.header(column));
    this.stages.append(drawn("line", { class: "rule", y1: this.headerHeight, x2: map.width, y2: this.headerHeight }));
    this.corner = drawn("rect", { class: "paper sticky lanes", x: -16, width: this.margin + 16, height: this.headerHeight });
    map.svg.querySelector(".map").append(this.lanes, this.stages, this.corner);
  }

  header({ group, rect }) {
    const x = rect.x.baseVal.value;
    const width = rect.width.baseVal.value;
    const texts = [...group.querySelectorAll("text")];
    const title = drawn("g", {}, ...copies(texts));
    const backing = drawn("rect", { x, width, height: this.headerHeight });
    this.stages.append(drawn("g", { class: "column", "data-journey": group.dataset.journey }, backing, title));
    const textWidth = Math.max(0, ...texts.map((text) => text.getComputedTextLength()));
    return { title, x, room: Math.max(0, width - textWidth - 12) };
  }

  /** Puts the names beside their lanes. */
  arrange() {
    this.map.bands.forEach(({ group }, i) => {
      this.names[i].setAttribute("transform", group.getAttribute("transform"));
      this.names[i].classList.toggle("closed", group.classList.contains("closed"));
    });
    this.laneBacking.setAttribute("height", this.map.columns[0]?.rect.height.baseVal.value ?? 0);
  }

  /** How much of the left of the frame they cover, in pixels of the drawing. */
  covered() {
    return getComputedStyle(this.lanes).display === "none" ? 0 : this.margin;
  }

  /** Moves the titles to the edges of the frame; a title stays above its stage. */
  follow(frame, scale) {
    if (this.headers.length === 0) {
      return;
    }
    const corner = this.map.columns[0].rect.getBoundingClientRect();
    const right = Math.max(0, (frame.left - corner.left) / scale + this.margin + 8);
    const down = Math.max(0, (frame.top - corner.top) / scale);
    const sunk = Math.min(down, corner.height / scale - this.headerHeight);
    this.lanes.setAttribute("transform", `translate(${right} 0)`);
    this.stages.setAttribute("transform", `translate(0 ${sunk})`);
    this.corner.setAttribute("transform", `translate(${right} ${sunk})`);
    this.lanes.classList.toggle("closed", right === 0);
    this.stages.classList.toggle("closed", sunk === 0);
    this.corner.classList.toggle("closed", right === 0);
    const covered = this.covered();
    for (const { title, x, room } of this.headers) {
      const behind = right === 0 ? 0 : Math.max(0, right + covered - x);
      title.setAttribute("transform", `translate(${Math.min(behind, room)} 0)`);
    }
  }
}

function drawn(tag, attributes, ...content) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...content);
  return made;
}

function copies(elements) {
  return [...elements].map((each) => each.cloneNode(true));
}

function textOf(group, selector) {
  return [...group.querySelectorAll(selector)].map((line) => line.textContent).join(" ");
}
