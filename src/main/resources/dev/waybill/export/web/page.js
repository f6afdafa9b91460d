// Puts the page together and keeps map, list and time line in step.

const data = JSON.parse(byId("data").textContent);
data.ground = JSON.parse(byId("ground").textContent);
const state = new State(data);

function applyTheme(choice) {
  const dark = choice === "dark" || (choice === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

let themeChoice = "auto";
applyTheme(themeChoice);
document.title = data.title;
byId("title").textContent = data.title;
byId("summary").textContent = data.summary;

const cards = new Cards(data, state);
byId("list").append(...cards.build());
const map = new JourneyMap(data, state);
const timeline = new Timeline(data, state, byId("time"));
const scale = new ScaleLine(map, byId("scale"));
const key = new Key(data, map, byId("keylist"));
const tip = new Tip(map, cards, byId("tip"));
cards.isSomewhere = (which) => !ol.extent.isEmpty(map.extentOf(which));
cards.onZoom = (which) => {
  map.zoomTo(which);
  byId("map").scrollIntoView({ block: "nearest" });
};
byId("credit").textContent = [say("not.navigation").replace(/\.$/, ""), ...shortCredits(data.licences)].join(" · ");
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--stage-height", document.querySelector(".stage").offsetHeight + "px");
}).observe(document.querySelector(".stage"));

/** Tells those who cannot see the map what changed on it. */
function announce(text) {
  byId("live").textContent = text;
}

function describe(entry) {
  const { thing, isLeg } = entry;
  return (isLeg ? say("leg") + " " + thing.number + ": " : "") + thing.title + ", " + say("status." + thing.status)
    + (thing.denied ? ", " + say("denied.party") : "");
}

state.onChange((what, value, before) => {
  if (what === "selected") {
    cards.select(value);
    if (value !== null) {
      cards.reveal(value);
      announce(describe(state.byKey.get(value)));
    }
  } else if (what === "hovered") {
    cards.hover(value);
  } else if (what === "day") {
    cards.showDay();
    sayBegun(before, value);
  }
  map.refresh();
});

/** Names what has begun between two days of the time line. */
function sayBegun(before, day) {
  if (day === null) {
    announce(say("dates.shown"));
    return;
  }
  const since = before === null ? -Infinity : before;
  const begun = state.things.filter((entry) => {
    const start = state.startOf(entry.thing);
    return start > since && start <= day && start !== -Infinity;
  });
  if (begun.length > 0 && before !== null) {
    announce(dayText(day) + ": " + begun.map(describe).join("; "));
  }
}

map.map.on("pointermove", (event) => {
  const keys = event.dragging ? [] : map.keysAt(event.pixel);
  map.map.getTargetElement().style.cursor = keys.length > 0 ? "pointer" : "";
  state.change("hovered", keys[0] || null);
  tip.show(keys, event.pixel);
});
map.map.on("singleclick", (event) => {
  const keys = map.keysAt(event.pixel);
  const next = keys[(keys.indexOf(state.selected) + 1) % keys.length];
  state.change("selected", next || null);
  tip.show(keys, event.pixel);
});
byId("map").addEventListener("pointerleave", () => {
  state.change("hovered", null);
  tip.hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    tip.hide();
    state.change("selected", null);
  }
});
byId("zoomin").addEventListener("click", () => map.zoomBy(1));
byId("zoomout").addEventListener("click", () => map.zoomBy(-1));
byId("zoomall").addEventListener("click", () => map.fit(map.wholeExtent(), 450));

function retheme() {
  applyTheme(themeChoice);
  document.querySelectorAll("[data-theme-choice]").forEach((button) => {
    button.setAttribute("aria-pressed", String(button.dataset.themeChoice === themeChoice));
  });
  map.applyTheme();
  key.draw();
}

document.querySelectorAll("[data-theme-choice]").forEach((button) => button.addEventListener("click", () => {
  themeChoice = button.dataset.themeChoice;
  retheme();
}));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", retheme);
retheme();

// The canvas does not wait for the page's type by itself.
Promise.all(["400 14px", "600 14px", "italic 400 14px"].map((style) => document.fonts.load(style + " " + styleValue("sans"), data.title))
  .concat(document.fonts.load("italic 400 14px " + styleValue("serif")))).then(() => {
  map.refresh();
  key.draw();
});

// On paper: light, with every card open and the map in the sheet's shape. The class gives the map its size on paper
// before the browser lays out the sheet, so that it can still be drawn for it.
let before = null;
window.addEventListener("beforeprint", () => {
  before = { theme: themeChoice, center: map.map.getView().getCenter(), resolution: map.map.getView().getResolution() };
  document.body.classList.add("printing");
  themeChoice = "light";
  cards.openAll(true);
  retheme();
  map.resizeKeepingView();
});
window.addEventListener("afterprint", () => {
  document.body.classList.remove("printing");
  themeChoice = before.theme;
  cards.openAll(false);
  retheme();
  map.map.updateSize();
  map.map.getView().setCenter(before.center);
  map.map.getView().setResolution(before.resolution);
});
byId("print").addEventListener("click", () => window.print());

map.map.updateSize();
map.fit(map.wholeExtent(), 0);

// For pages that embed this one: where a position lies on the map, in pixels from its corner, and what is selected.
window.waybill = Object.freeze({
  pixelAt: (lon, lat) => map.map.getPixelFromCoordinate(map.project([lon, lat])),
  select: (which) => state.change("selected", which),
});
