// What is selected, pointed at and shown by date; everything else on the page listens to it.

/** A, B, … Z, AA, AB, … */
function letters(index) {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** The letter of each place that has events, in their order, as on the printed map. */
function lettersByPlace(data) {
  const located = new Set(data.places.filter((place) => place.at).map((place) => place.id));
  const byPlace = new Map();
  for (const event of data.events) {
    if (located.has(event.place) && !byPlace.has(event.place)) {
      byPlace.set(event.place, letters(byPlace.size));
    }
  }
  return byPlace;
}

class State {
  constructor(data) {
    this.data = data;
    this.letters = lettersByPlace(data);
    this.things = [
      ...data.legs.map((leg) => ({ key: "leg:" + leg.id, thing: leg, isLeg: true, mark: String(leg.number) })),
      ...data.events.map((event) => ({ key: "event:" + event.id, thing: event, isLeg: false,
        mark: this.letters.get(event.place) || "" })),
    ];
    this.byKey = new Map(this.things.map((entry) => [entry.key, entry]));
    this.claimsById = new Map(data.claims.map((claim) => [claim.id, claim]));
    this.selected = null;
    this.hovered = null;
    this.day = null;
    this.listeners = [];
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  change(what, value) {
    if (this[what] !== value) {
      const before = this[what];
      this[what] = value;
      this.listeners.forEach((listener) => listener(what, value, before));
    }
  }

  /** First day on which the thing may have begun; undated things are always shown, or from what they follow. */
  startOf(thing) {
    return thing.period ? thing.period.from : thing.shownFrom ?? -Infinity;
  }

  isShown(thing) {
    return this.day === null || this.startOf(thing) <= this.day;
  }

  isKeyShown(key) {
    return this.byKey.has(key) && this.isShown(this.byKey.get(key).thing);
  }

  /** Whether the day shown lies within what the sources give for the thing. */
  isNow(thing) {
    return this.day !== null && Boolean(thing.period) && thing.period.from <= this.day && this.day <= thing.period.to;
  }

  isStrong(key) {
    return key === this.selected || key === this.hovered;
  }

  claimsOf(thing) {
    return thing.claims.map((id) => this.claimsById.get(id)).filter(Boolean);
  }

  /** Ids of the places that the selected or hovered thing has to do with. */
  placesOfSelection() {
    const ids = new Set();
    for (const key of [this.selected, this.hovered]) {
      const entry = this.byKey.get(key);
      if (entry) {
        this.placesOf(entry.thing).forEach((id) => ids.add(id));
      }
    }
    return ids;
  }

  /** Ids of the places of a leg or event, and of those that claims about it name. */
  placesOf(thing) {
    const mentions = this.claimsOf(thing).flatMap((claim) => [claim.from, claim.to, claim.at]).filter(Boolean);
    return new Set([thing.from, thing.to, thing.place, ...mentions.map((mention) => mention.place)].filter(Boolean));
  }
}
