// Says which labels the map wants, the most important first; Labels finds room for them.

const MOST_PLACES = 250;
const MOST_BADGES = 60;
const MOST_STATIONS = 600;

class LabelWriter {
  constructor(map, frame) {
    this.map = map;
    this.frame = frame;
    this.labels = map.labels;
    this.theme = map.theme;
    this.sans = styleValue("sans");
    this.serif = styleValue("serif");
    this.shownPoints = map.points.filter((feature) => map.isPointShown(feature));
  }

  toPixel(c) {
    const view = this.frame.viewState;
    return [
      this.frame.size[0] / 2 + (c[0] - view.center[0]) / view.resolution,
      this.frame.size[1] / 2 - (c[1] - view.center[1]) / view.resolution,
    ];
  }

  isInView([x, y]) {
    return x > -20 && y > -20 && x < this.frame.size[0] + 20 && y < this.frame.size[1] + 20;
  }

  /** What stands on the map already. */
  furniture() {
    const origin = byId("map").getBoundingClientRect();
    for (const selector of [".zoom", "#scale", "#credit"]) {
      const box = document.querySelector(selector).getBoundingClientRect();
      this.labels.take((box.left + box.right) / 2 - origin.left, (box.top + box.bottom) / 2 - origin.top,
        box.width / 2, box.height / 2);
    }
  }

  markers() {
    for (const feature of this.shownPoints) {
      const [x, y] = this.toPixel(feature.getGeometry().getCoordinates());
      const extra = this.extraOf(feature);
      this.labels.take(x + extra / 2, y, (feature.get("events").length > 0 ? 10 : 7) + extra / 2, 9);
    }
  }

  /** How far a symbol reaches to the right because it is a ring and a lozenge. */
  extraOf(feature) {
    return feature.get("legs").length > 0 && feature.get("events").length > 0 ? EVENT_STEP : 0;
  }

  /** The legs' lines, which labels should not cover. */
  lines() {
    for (const feature of this.map.legs.filter((f) => this.map.state.isShown(f.get("leg"))).slice(0, MOST_BADGES)) {
      const line = feature.getGeometry();
      const pixels = line.getLength() / this.frame.viewState.resolution;
      const count = clamp(Math.round(pixels / 9), 2, 400);
      for (let i = 0; i <= count; i++) {
        const [x, y] = this.toPixel(line.getCoordinateAt(i / count));
        this.labels.avoid(x, y);
      }
    }
  }

  /** Each leg's number on its line or, where the line is short, beside it. */
  badges() {
    let drawn = 0;
    for (const feature of this.map.legs) {
      const leg = feature.get("leg");
      if (!this.map.state.isShown(leg) || drawn >= MOST_BADGES) {
        continue;
      }
      const line = feature.getGeometry();
      const colour = this.theme["leg-" + leg.mode];
      const spot = this.badgeSpot(line);
      if (spot) {
        if (spot.leader) {
          this.leader(spot);
        }
        drawBadge(this.labels.ctx, spot.x, spot.y, leg.number, colour, this.theme, 1);
        this.labels.take(spot.x, spot.y, 12, 12);
        drawn++;
      }
    }
  }

  badgeSpot(line) {
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88]) {
      const [x, y] = this.toPixel(line.getCoordinateAt(share));
      if (this.labels.isFree([x - 12, y - 12, x + 12, y + 12])) {
        return { x, y };
      }
    }
    const [x, y] = this.toPixel(line.getCoordinateAt(0.5));
    for (const [dx, dy] of [[0, 30], [26, 22], [-26, 22], [0, -30], [26, -22], [-26, -22], [40, 0], [-40, 0]]) {
      const spot = { x: x + dx, y: y + dy, leader: [x, y] };
      if (this.labels.isFree([spot.x - 12, spot.y - 12, spot.x + 12, spot.y + 12])) {
        return spot;
      }
    }
    return null;
  }

  leader(spot) {
    const ctx = this.labels.ctx;
    ctx.beginPath();
    ctx.moveTo(spot.leader[0], spot.leader[1]);
    ctx.lineTo(spot.x, spot.y);
    ctx.strokeStyle = this.theme.ink;
    ctx.lineWidth = 1;
    ctx.stroke();
  }

  places() {
    let tried = 0;
    const byWeight = [...this.shownPoints].sort((a, b) => b.get("legs").length - a.get("legs").length);
    for (const feature of byWeight) {
      const [x, y] = this.toPixel(feature.getGeometry().getCoordinates());
      if (tried < MOST_PLACES && this.isInView([x, y])) {
        tried++;
        const gap = feature.get("events").length > 0 ? 14 : 11;
        this.labels.beside(x, y, gap, this.extraOf(feature), this.placeLines(feature));
      }
    }
  }

  /** The name as the sources spell it first, and beneath it the standard one and other spellings. */
  placeLines(feature) {
    const place = feature.get("place");
    const isEvent = feature.get("legs").length === 0;
    const spellings = this.map.spellingsAt(feature);
    const [first, ...others] = spellings.length > 0 ? spellings : [place.name];
    const named = isArea(place) ? say("somewhere", first) : place.precision === "near" ? say("near", first) : first;
    const doubt = place.outcome === "ambiguous" ? " (?)" : "";
    const lines = [{
      text: named + doubt,
      font: (isEvent ? "400 13.5px " : "600 15px ") + this.sans,
      size: isEvent ? 13.5 : 15,
      colour: isEvent ? this.theme.event : this.theme.ink,
    }];
    const also = others.filter((spelling) => spelling !== place.name).map((spelling) => "“" + spelling + "”");
    const second = [...(first === place.name ? [] : [place.name]), ...also.slice(0, 2)].join(", ");
    if (second !== "") {
      lines.push({ text: second, font: "italic 400 13px " + this.sans, size: 13, colour: this.theme.quiet });
    }
    return lines;
  }

  /** Stations passed by the legs that are selected or pointed at. */
  stations() {
    for (const leg of this.map.data.legs.filter((each) => this.map.state.isStrong("leg:" + each.id))) {
      for (const station of (leg.path.stations || []).slice(0, MOST_STATIONS)) {
        const [x, y] = this.toPixel(this.map.project(station.at));
        if (this.isInView([x, y]) && this.labels.isFree([x - 3, y - 3, x + 3, y + 3])) {
          drawStation(this.labels.ctx, x, y, this.theme);
          this.labels.take(x, y, 3, 3);
        }
      }
    }
    this.stationNames();
  }

  /** Their names, far apart ones first, so that those that find room are spread along the line. */
  stationNames() {
    const line = { font: "400 12.5px " + this.sans, size: 12.5, colour: this.theme.ink };
    for (const leg of this.map.data.legs.filter((each) => this.map.state.isStrong("leg:" + each.id))) {
      const stations = (leg.path.stations || []).slice(0, MOST_STATIONS);
      for (const station of spread(stations)) {
        const [x, y] = this.toPixel(this.map.project(station.at));
        if (this.isInView([x, y])) {
          this.labels.beside(x, y, 6, 0, [{ ...line, text: station.name }]);
        }
      }
    }
  }

  /** Countries and seas, where the area is wide enough for its name and does not fill all of the view. */
  names() {
    const degree = 111195 / this.frame.viewState.resolution;
    for (const name of this.map.names) {
      const [x, y] = this.toPixel(name.at);
      const room = name.spread * degree;
      const look = name.water ? this.waterLook(name) : this.countryLook(name);
      const text = name.water ? name.text : name.text.toUpperCase();
      if (this.isInView([x, y]) && room < 4 * this.frame.size[0] && this.labels.widthOf(text, look) < room * 1.25) {
        this.labels.across(x, y, text, look);
      }
    }
  }

  countryLook(name) {
    const size = name.involved ? 12.5 : 11;
    return {
      font: (name.involved ? "600 " : "400 ") + size + "px " + this.sans,
      size,
      spacing: name.involved ? 3.4 : 2.2,
      colour: name.involved ? this.theme["country-involved"] : this.theme.country,
      halo: name.involved ? this.theme.involved : this.theme.land,
    };
  }

  waterLook() {
    return {
      font: "italic 400 13.5px " + this.serif,
      size: 13.5,
      spacing: 1.4,
      colour: this.theme.water,
      halo: this.theme["halo-sea"],
    };
  }
}

/** The same things in another order: first the ends, then the middle, then the middles between. */
function spread(things) {
  const order = [];
  const seen = new Set();
  for (let parts = 1; order.length < things.length; parts *= 2) {
    for (let i = 0; i <= parts; i++) {
      const at = Math.round((i * (things.length - 1)) / parts);
      if (!seen.has(at)) {
        seen.add(at);
        order.push(things[at]);
      }
    }
  }
  return order;
}
