// What stands on the map beside the journey: scale line, key and the note at the pointer.

/** A line as long as a round number of kilometres, and one of nautical miles, in the middle of the map. */
class ScaleLine {
  constructor(map, box) {
    this.map = map;
    this.km = el("div", { class: "bar km" });
    this.nm = el("div", { class: "bar nm" });
    box.append(this.km, this.nm);
    map.map.on("postrender", () => this.draw());
  }

  draw() {
    const size = this.map.map.getSize();
    if (!size) {
      return;
    }
    const view = this.map.map.getView();
    const [x, y] = view.getCenter();
    const half = view.getResolution() * 60;
    const metres = metresBetween(this.map.plane.inverse(x - half, y), this.map.plane.inverse(x + half, y)) / 120;
    this.set(this.km, metres, 1000, say("unit.km"));
    this.set(this.nm, metres, 1852, say("unit.nm"));
  }

  set(bar, metresPerPixel, unit, name) {
    const most = (120 * metresPerPixel) / unit;
    const power = 10 ** Math.floor(Math.log10(most));
    const round = [5, 2, 1].find((n) => n * power <= most) * power;
    bar.style.width = (round * unit) / metresPerPixel + "px";
    bar.textContent = numberText(round) + " " + name;
  }
}

/** The key: what occurs on this map and nothing else. */
class Key {
  constructor(data, map, list) {
    this.map = map;
    this.swatches = [];
    const modes = [...new Set(data.legs.filter((leg) => leg.path.line).map((leg) => leg.mode))];
    const inferred = data.legs.some((leg) => leg.path.line && leg.basis === "inferred");
    const routed = data.legs.some((leg) => leg.path.line && leg.basis !== "inferred");
    for (const mode of modes) {
      this.add(list, say("legend.leg." + mode), (ctx, s) => this.line(ctx, s, mode, false));
    }
    if (routed) {
      this.add(list, say("legend.solid"), (ctx, s) => this.line(ctx, s, null, false));
    }
    if (inferred) {
      this.add(list, say("legend.dashed"), (ctx, s) => this.line(ctx, s, null, true));
    }
    this.add(list, say("legend.place"), (ctx, s) => drawPlace(ctx, 22 * s, 9 * s, map.theme, s, false));
    const eventPlaces = data.places.filter((place) => map.state.letters.has(place.id));
    if (eventPlaces.some((place) => !isArea(place))) {
      this.add(list, say("legend.event"), (ctx, s) => drawEvent(ctx, 22 * s, 9 * s, { letter: "A" }, map.theme, s));
    }
    if (eventPlaces.some(isArea)) {
      this.add(list, say("key.area"),
        (ctx, s) => drawEvent(ctx, 22 * s, 9 * s, { letter: "A", hollow: true }, map.theme, s));
    }
    if (map.areas.some((feature) => feature.get("place").precision !== "country")) {
      this.add(list, say("legend.region"), (ctx, s) => this.area(ctx, s));
    }
    this.add(list, say("key.border"), (ctx, s) => this.border(ctx, s));
    byId("key").open = window.innerWidth >= 900;
  }

  add(list, text, draw) {
    const canvas = el("canvas", { width: "88", height: "36", "aria-hidden": "true" });
    list.append(el("li", {}, canvas, el("span", {}, text)));
    this.swatches.push({ canvas, draw });
  }

  line(ctx, s, mode, inferred) {
    const theme = this.map.theme;
    drawLegLine(ctx, [[2 * s, 9 * s], [42 * s, 9 * s]], { mode, inferred,
      colour: theme["leg-" + (mode || "unknown")], casing: theme.casing, glow: null, scale: s,
      arrowAt: mode === null ? 1000 : 24 });
  }

  area(ctx, s) {
    ctx.beginPath();
    ctx.ellipse(22 * s, 9 * s, 16 * s, 7 * s, 0, 0, 7);
    ctx.fillStyle = hatch(ctx, this.map.theme.uncertain, s);
    ctx.fill();
    ctx.setLineDash([4 * s, 4 * s]);
    ctx.strokeStyle = this.map.theme.region;
    ctx.lineWidth = 1.1 * s;
    ctx.stroke();
  }

  border(ctx, s) {
    ctx.setLineDash([4 * s, 3 * s]);
    ctx.strokeStyle = this.map.theme["border-disputed"];
    ctx.lineWidth = 1.2 * s;
    ctx.beginPath();
    ctx.moveTo(2 * s, 9 * s);
    ctx.lineTo(42 * s, 9 * s);
    ctx.stroke();
  }

  draw() {
    for (const { canvas, draw } of this.swatches) {
      const ctx = canvas.getContext("2d");
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, canvas.width, canvas.height);
      ctx.save();
      draw(ctx, 2);
      ctx.restore();
    }
  }
}

/** The note at the pointer: what is there, who says so, who denies it. */
class Tip {
  constructor(map, cards, box) {
    this.map = map;
    this.cards = cards;
    this.box = box;
  }

  show(keys, pixel) {
    if (keys.length === 0) {
      this.hide();
      return;
    }
    this.box.replaceChildren(...keys.slice(0, 3).map((which) => this.about(this.cards.state.byKey.get(which))),
      keys.length > 3 ? el("p", { class: "why" }, say("more", keys.length - 3)) : "");
    this.box.hidden = false;
    const [width, height] = this.map.map.getSize();
    const left = pixel[0] + 16 + this.box.offsetWidth > width ? pixel[0] - 16 - this.box.offsetWidth : pixel[0] + 16;
    const top = pixel[1] + 16 + this.box.offsetHeight > height ? pixel[1] - 12 - this.box.offsetHeight : pixel[1] + 16;
    this.box.style.left = Math.max(4, left) + "px";
    this.box.style.top = Math.max(4, top) + "px";
  }

  about({ thing, isLeg }) {
    const claims = this.cards.state.claimsOf(thing);
    const by = (status) => [...new Set(claims.filter((c) => c.status === status).map((c) => c.by))].join(", ");
    const line = (status) => {
      const names = by(status);
      return names ? el("p", {}, sayWith("by", el("strong", {}, say("status." + status)), said(names))) : null;
    };
    return el("div", { class: "tipitem" },
      el("p", { class: "tiptitle", dir: "auto" }, (isLeg ? thing.number + ". " : "") + thing.title),
      el("p", { class: "why" }, thing.period ? thing.period.text : say("undated"),
        isLeg && thing.path.km ? " · " + thing.path.km : null),
      line("alleged"), line("confirmed"), line("denied"));
  }

  hide() {
    this.box.hidden = true;
  }
}
