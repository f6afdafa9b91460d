// Says which labels the map wants, the most important first; Labels finds room for them.

const MOST_PLACES = 250;
const MOST_BADGES = 60;

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

  markers() {
    for (const feature of this.shownPoints) {
      const [x, y] = this.toPixel(feature.getGeometry().getCoordinates());
      this.labels.take(x, y, 7, 7);
    }
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
        this.labels.beside(x, y, 11, this.placeLines(feature));
      }
    }
  }

  /** The standard name, and beneath it how the sources spell it if they spell it otherwise. */
  placeLines(feature) {
    const place = feature.get("place");
    const isEvent = feature.get("legs").length === 0;
    const near = place.precision === "near" ? "near " : "";
    const doubt = place.outcome === "ambiguous" ? " (?)" : "";
    const lines = [{
      text: near + place.name + doubt,
      font: (isEvent ? "500 13px " : "650 14.5px ") + this.sans,
      size: isEvent ? 13 : 14.5,
      colour: isEvent ? this.theme.event : this.theme.ink,
    }];
    const other = place.spellings.filter((spelling) => spelling !== place.name);
    if (other.length > 0) {
      lines.push({
        text: other.slice(0, 3).map((spelling) => "“" + spelling + "”").join(", "),
        font: "italic 12px " + this.sans,
        size: 12,
        colour: this.theme.quiet,
      });
    }
    return lines;
  }

  /** Countries and seas, as the scale has room for them. */
  names() {
    const resolution = this.frame.viewState.resolution;
    for (const name of this.map.names) {
      const [x, y] = this.toPixel(name.at);
      if (!this.isInView([x, y]) || name.most < resolution || name.least > resolution) {
        continue;
      }
      if (name.kind === "country") {
        this.labels.across(x, y, name.text.toUpperCase(), {
          font: (name.involved ? "600 12px " : "500 11px ") + this.sans,
          size: 12,
          spacing: name.involved ? 3 : 2,
          colour: name.involved ? this.theme["country-involved"] : this.theme.country,
          halo: name.involved ? this.theme.involved : this.theme.land,
        });
      } else {
        this.labels.across(x, y, name.text, {
          font: "italic 13px " + this.serif,
          size: 13,
          spacing: 1,
          colour: this.theme.water,
          halo: this.theme["halo-sea"],
        });
      }
    }
  }
}
