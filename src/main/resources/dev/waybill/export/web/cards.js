// The list: one card for each leg and event, which opens to its claims, denials, conclusions and sources.

class Cards {
  constructor(data, state) {
    this.data = data;
    this.state = state;
    this.sources = new Map(data.sources.map((source, i) => [source.id, { ...source, number: i + 1 }]));
    this.places = new Map(data.places.map((place) => [place.id, place]));
    this.cards = new Map();
    this.onZoom = () => {};
    this.isSomewhere = () => true;
  }

  /** The list's sections, ready for the page. */
  build() {
    const legs = this.state.things.filter((entry) => entry.isLeg);
    const events = this.state.things.filter((entry) => !entry.isLeg);
    return [
      this.cutShort(),
      this.section(say("legs"), "legs", legs),
      this.section(say("events"), "events", events),
      placesSection(this.data.places),
      sourcesSection(this.data.sources),
      aboutSection(this.data),
    ].filter(Boolean);
  }

  /** A journey of thousands of legs does not fit into one page whole. */
  cutShort() {
    const { legs, events, legsInAll, eventsInAll } = this.data;
    const counts = [legs.length, legsInAll, events.length, eventsInAll];
    return legsInAll === undefined ? null
      : el("p", { class: "cutshort" }, say(eventsInAll > 0 ? "short.both" : "short.legs", ...counts));
  }

  section(title, id, entries) {
    if (entries.length === 0) {
      return null;
    }
    const items = entries.map((entry, i) => this.card(entry, id + i));
    return el("section", { "aria-labelledby": id }, el("h2", { id }, title), el("ol", { class: "cards" }, items));
  }

  card(entry, id) {
    const { key, thing, isLeg } = entry;
    const button = el("button", { type: "button", "aria-expanded": "false", "aria-controls": id + "-body" },
      this.mark(entry), el("span", { class: "cardhead" }, el("span", { class: "cardtitle", dir: "auto" }, thing.title),
        isLeg ? this.legLine(thing) : this.eventLine(thing)));
    const body = el("div", { id: id + "-body", class: "body", hidden: "" });
    const item = el("li", { class: "card" + (isLeg ? " leg " + thing.mode : " event") },
      el("h3", {}, button), el("p", { class: "later" }, say("later")), body);
    button.addEventListener("click", () => this.state.change("selected", this.state.selected === key ? null : key));
    for (const [type, value] of [["mouseenter", key], ["focusin", key], ["mouseleave", null], ["focusout", null]]) {
      item.addEventListener(type, () => this.state.change("hovered", value));
    }
    this.cards.set(key, { item, button, body, entry });
    return item;
  }

  mark({ isLeg, mark }) {
    return el("span", { class: isLeg ? "badge" : "lozenge" }, el("span", { class: "unseen" }, say(isLeg ? "leg" : "event") + " "),
      mark, " ");
  }

  legLine(leg) {
    const length = leg.path.km ? leg.path.km + (leg.mode === "ship" ? " · " + leg.path.nm : "") : null;
    return facts([
      statusWords(leg),
      el("span", {}, say("legend.leg." + leg.mode) + (leg.modeInferred ? " " + say("inferred") : "")),
      el("span", {}, leg.period ? leg.period.text : say("undated")),
      length && el("span", {}, say(leg.path.kind === "direct" ? "straight" : "computed", length)),
    ]);
  }

  eventLine(event) {
    const place = this.places.get(event.place);
    return facts([
      statusWords(event),
      el("span", {}, event.period ? event.period.text : say("undated")),
      place && el("span", { class: "long" }, isArea(place) ? say("somewhere", place.name) : place.name),
    ]);
  }

  /** Opens the selected card and closes the others; builds a card's inside when it is first opened. */
  select(key) {
    for (const [other, card] of this.cards) {
      const open = other === key;
      card.item.classList.toggle("selected", open);
      card.button.setAttribute("aria-expanded", String(open));
      this.open(card, open);
    }
  }

  open(card, open) {
    if (open && card.body.childElementCount === 0) {
      card.body.append(...detail(card.entry, this));
    }
    card.body.hidden = !open;
  }

  openAll(open) {
    for (const [key, card] of this.cards) {
      this.open(card, open || key === this.state.selected);
    }
  }

  hover(key) {
    for (const [other, card] of this.cards) {
      card.item.classList.toggle("hovered", other === key);
    }
  }

  showDay() {
    for (const card of this.cards.values()) {
      card.item.classList.toggle("future", !this.state.isShown(card.entry.thing));
      card.item.classList.toggle("now", this.state.isNow(card.entry.thing));
    }
  }

  /** Brings a card into view within the list. */
  reveal(key) {
    const card = this.cards.get(key);
    if (card) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      card.item.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    }
  }
}

/** Facts in a row that may break between them only. */
function facts(parts) {
  return el("span", { class: "facts" }, parts.flat().filter(Boolean).map((part) => [part, " "]));
}

function statusWords(thing) {
  const words = [el("span", { class: "status " + thing.status }, say("status." + thing.status))];
  if (thing.denied && thing.status !== "denied") {
    words.push(el("span", { class: "status denied" }, say("denied.party")));
  }
  return words;
}
