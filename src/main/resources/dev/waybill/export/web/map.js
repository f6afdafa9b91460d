// The map: OpenLayers in the journey's own projection, the legs, places and events on it, and what the pointer meets.

// How near, in pixels, the pointer must come.
const LINE_REACH = 9;
const POINT_REACH = 13;
const EVENT_STEP = 19;

class JourneyMap {
  /**
   * @param data the page's data
   * @param state what is selected, hovered and shown
   */
  constructor(data, state) {
    this.data = data;
    this.state = state;
    this.theme = readTheme();
    this.plane = planeAround(data.plane);
    this.ground = new Ground(data.ground, this.plane, this.theme);
    this.labels = new Labels(this.theme);
    this.placesById = new Map(data.places.map((place) => [place.id, place]));
    this.projection = this.register();
    this.legs = this.legFeatures();
    this.areas = this.areaFeatures();
    this.points = this.pointFeatures();
    this.alternatives = this.alternativeFeatures();
    this.names = this.groundNames();
    this.map = this.build();
  }

  register() {
    const projection = new ol.proj.Projection({ code: "WAYBILL:PLANE", units: "m" });
    ol.proj.addProjection(projection);
    ol.proj.addCoordinateTransforms(
      "EPSG:4326",
      projection,
      (c) => this.plane.forward(c[0], c[1]),
      (c) => this.plane.inverse(c[0], c[1])
    );
    return projection;
  }

  project(p) {
    return ol.proj.transform(p, "EPSG:4326", this.projection);
  }

  legFeatures() {
    return this.data.legs.filter((leg) => leg.path.line).map((leg) => {
      const line = unpack(leg.path.line, this.data.stepsPerDegree).map((p) => this.project(p));
      return new ol.Feature({ geometry: new ol.geom.LineString(line), key: "leg:" + leg.id, leg });
    });
  }

  /** Paths that were possible too; they show while their leg is selected. */
  alternativeFeatures() {
    return this.data.legs.flatMap((leg) => (leg.path.alternatives || []).map((other) => {
      const line = unpack(other.line, this.data.stepsPerDegree).map((p) => this.project(p));
      return new ol.Feature({ geometry: new ol.geom.LineString(line), key: "leg:" + leg.id, leg });
    }));
  }

  alternativeStyle(feature) {
    if (this.state.selected !== feature.get("key")) {
      return null;
    }
    const colour = this.theme["leg-" + feature.get("leg").mode];
    return new ol.style.Style({ stroke: new ol.style.Stroke({ color: colour, width: 1.3, lineDash: [1.5, 4.5] }) });
  }

  /** Circles and regions within which a place is known to lie. */
  areaFeatures() {
    const areas = [];
    for (const place of this.data.places) {
      let rings = null;
      if (place.area) {
        rings = place.area.rings.map((steps) => unpack(steps, this.data.ground.stepsPerDegree));
      } else if (place.at && place.radius >= 1000 && !isArea(place)) {
        rings = [circleAround(place.at, place.radius)];
      }
      if (rings !== null) {
        const polygons = rings.map((ring) => [ring.map((p) => this.project(p))]);
        areas.push(new ol.Feature({ geometry: new ol.geom.MultiPolygon(polygons), place }));
      }
    }
    return areas;
  }

  /** A point for each place that is one; its events belong to it. */
  pointFeatures() {
    const ends = new Set(this.data.legs.flatMap((leg) => [leg.from, leg.to]));
    const points = [];
    for (const place of this.data.places) {
      const events = this.data.events.filter((event) => event.place === place.id);
      if (place.at && (events.length > 0 || (ends.has(place.id) && !isArea(place)))) {
        const legs = this.data.legs.filter((leg) => leg.from === place.id || leg.to === place.id);
        const keys = [...events.map((e) => "event:" + e.id), ...legs.map((l) => "leg:" + l.id)];
        points.push(new ol.Feature({ geometry: new ol.geom.Point(this.project(place.at)), place, events, legs, keys }));
      }
    }
    return points;
  }

  /** Names of countries and seas, each with the scales at which it is wanted. */
  groundNames() {
    return (this.data.ground.names || []).map((name) => ({ ...name, at: this.project(name.at) }));
  }

  vector(features, style) {
    return new ol.layer.Vector({
      source: new ol.source.Vector({ features }),
      style,
      updateWhileAnimating: true,
      updateWhileInteracting: true,
    });
  }

  build() {
    this.areaLayer = this.vector(this.areas, (feature) => this.areaStyle(feature));
    this.alternativeLayer = this.vector(this.alternatives, (feature) => this.alternativeStyle(feature));
    this.legLayer = this.vector(this.legs, (feature) => this.legStyle(feature));
    this.pointLayer = this.vector(this.points, (feature) => this.pointStyle(feature));
    this.labelLayer = new ol.layer.Layer({ render: (frame) => this.drawLabels(frame) });
    return new ol.Map({
      target: "map",
      controls: [],
      layers: [this.ground.layer(), this.areaLayer, this.alternativeLayer, this.legLayer, this.pointLayer,
        this.labelLayer],
      pixelRatio: Math.max(2, window.devicePixelRatio || 1),
      view: new ol.View({
        projection: this.projection,
        center: [0, 0],
        resolution: 10000,
        minResolution: 40,
        maxResolution: (2 * this.plane.rimMetres) / 500,
        extent: ol.extent.buffer([0, 0, 0, 0], this.plane.rimMetres),
        constrainOnlyCenter: true,
        enableRotation: false,
        showFullExtent: true,
      }),
    });
  }

  wholeExtent() {
    const extent = ol.extent.createEmpty();
    for (const feature of [...this.legs, ...this.points]) {
      ol.extent.extend(extent, feature.getGeometry().getExtent());
    }
    return extent;
  }

  /** Moves to an extent, without motion for those who asked for less of it. */
  fit(extent, duration) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const empty = ol.extent.isEmpty(extent);
    const least = Math.max(60000, ol.extent.getWidth(extent), ol.extent.getHeight(extent));
    const target = empty
      ? ol.extent.buffer([0, 0, 0, 0], 3e6)
      : ol.extent.getWidth(extent) + ol.extent.getHeight(extent) === 0
        ? ol.extent.buffer(extent, 400000)
        : ol.extent.buffer(extent, least * 0.04);
    const narrow = this.map.getSize() && this.map.getSize()[0] < 500;
    const padding = narrow ? [26, 30, 40, 64] : [46, 96, 56, 84];
    this.map.getView().fit(target, { padding, duration: calm ? 0 : duration });
  }

  /** Takes a new size from the page and keeps what was in view in view. */
  resizeKeepingView() {
    const [width, height] = this.map.getSize();
    this.map.updateSize();
    const [newWidth, newHeight] = this.map.getSize();
    const view = this.map.getView();
    view.setResolution(view.getResolution() * Math.max(width / newWidth, height / newHeight));
    this.map.renderSync();
  }

  zoomBy(levels) {
    const view = this.map.getView();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    view.animate({ zoom: view.getZoom() + levels, duration: calm ? 0 : 200 });
  }

  /** Where a leg or an event is; empty if it is nowhere. */
  extentOf(key) {
    const extent = ol.extent.createEmpty();
    for (const feature of this.legs.filter((f) => f.get("key") === key)) {
      ol.extent.extend(extent, feature.getGeometry().getExtent());
    }
    if (ol.extent.isEmpty(extent)) {
      const ids = this.state.placesOf(this.state.byKey.get(key).thing);
      for (const feature of [...this.points, ...this.areas].filter((f) => ids.has(f.get("place").id))) {
        ol.extent.extend(extent, feature.getGeometry().getExtent());
      }
    }
    return extent;
  }

  zoomTo(key) {
    this.fit(this.extentOf(key), 450);
  }

  /** Draws anew what changed: the selection, the date, the theme. */
  refresh() {
    for (const layer of [this.areaLayer, this.alternativeLayer, this.legLayer, this.pointLayer]) {
      layer.changed();
    }
    this.map.render();
  }

  applyTheme() {
    Object.assign(this.theme, readTheme());
    this.hatches = null;
    this.refresh();
  }

  legStyle(feature) {
    const leg = feature.get("leg");
    const key = feature.get("key");
    if (!this.state.isShown(leg)) {
      return null;
    }
    const strong = this.state.isStrong(key);
    return new ol.style.Style({
      zIndex: strong ? 2 : 1,
      renderer: (points, frame) => drawLegLine(frame.context, points, {
        mode: leg.mode,
        inferred: leg.basis === "inferred",
        colour: this.theme["leg-" + leg.mode],
        casing: this.theme.casing,
        glow: strong ? this.theme.select : this.state.isNow(leg) ? this.theme.uncertain : null,
        scale: frame.pixelRatio,
      }),
    });
  }

  /** Areas belong to what is selected; those of a leg's end show always. */
  areaStyle(feature) {
    const place = feature.get("place");
    const ofLeg = this.data.legs.some((leg) => (leg.from === place.id || leg.to === place.id) && this.state.isShown(leg));
    const strong = this.state.placesOfSelection().has(place.id);
    if (!strong && !(ofLeg && place.precision !== "country")) {
      return null;
    }
    if (!this.hatches) {
      const ctx = document.createElement("canvas").getContext("2d");
      this.hatches = hatch(ctx, this.theme.uncertain, this.map ? this.pixelRatio() : 2);
    }
    return new ol.style.Style({
      fill: new ol.style.Fill({ color: this.hatches }),
      stroke: new ol.style.Stroke({ color: this.theme.region, width: 1.1, lineDash: [4, 4] }),
    });
  }

  pixelRatio() {
    return Math.max(2, window.devicePixelRatio || 1);
  }

  pointStyle(feature) {
    if (!this.isPointShown(feature)) {
      return null;
    }
    const strong = feature.get("keys").some((key) => this.state.isStrong(key));
    return new ol.style.Style({
      zIndex: (strong ? 4 : 0) + (feature.get("legs").length > 0 ? 2 : isArea(feature.get("place")) ? 0 : 1),
      renderer: (p, frame) => this.drawPoint(frame.context, p, feature, frame.pixelRatio),
    });
  }

  /** A ring for a place on the way, a lozenge for events there; beside the ring if it is both. */
  drawPoint(ctx, [x, y], feature, scale) {
    const place = feature.get("place");
    const isEnd = feature.get("legs").length > 0;
    const strong = feature.get("keys").some((key) => this.state.isStrong(key));
    if (feature.get("events").some((event) => this.state.isShown(event))) {
      const look = { letter: this.state.letters.get(place.id), hollow: isArea(place), strong };
      drawEvent(ctx, x + (isEnd ? EVENT_STEP * scale : 0), y, look, this.theme, scale);
    }
    if (isEnd) {
      drawPlace(ctx, x, y, this.theme, scale, strong);
    }
  }

  /** How the claims about a point's legs and events spell its place; a country may go by other words elsewhere. */
  spellingsAt(feature) {
    const { id } = feature.get("place");
    const claims = [...feature.get("legs"), ...feature.get("events")].flatMap((thing) => this.state.claimsOf(thing));
    const mentions = claims.flatMap((claim) => [claim.from, claim.to, claim.at]);
    return [...new Set(mentions.filter((mention) => mention && mention.place === id).map((mention) => mention.spelt))];
  }

  isPointShown(feature) {
    return [...feature.get("legs"), ...feature.get("events")].some((thing) => this.state.isShown(thing));
  }

  /** What lies within reach of a pixel: the keys of legs and events, the nearest first, points before lines. */
  keysAt(pixel) {
    const [x, y] = this.map.getCoordinateFromPixel(pixel);
    const resolution = this.map.getView().getResolution();
    const found = [];
    for (const feature of [...this.points, ...this.legs]) {
      const isLine = feature.getGeometry() instanceof ol.geom.LineString;
      const nearest = feature.getGeometry().getClosestPoint([x, y]);
      const off = Math.hypot(nearest[0] - x, nearest[1] - y) / resolution;
      const keys = (isLine ? [feature.get("key")] : feature.get("keys")).filter((key) => this.state.isKeyShown(key));
      if (off <= (isLine ? LINE_REACH : POINT_REACH)) {
        found.push({ keys, rank: (isLine ? 100 : 0) + off });
      }
    }
    found.sort((a, b) => a.rank - b.rank);
    return [...new Set(found.flatMap((each) => each.keys))];
  }

  drawLabels(frame) {
    this.labels.begin(frame);
    const writer = new LabelWriter(this, frame);
    writer.furniture();
    writer.markers();
    writer.lines();
    writer.badges();
    writer.places();
    writer.stations();
    writer.names();
    return this.labels.canvas;
  }
}

/** Whether a place is known only as an area, which must not be drawn as a site. */
function isArea(place) {
  return place.precision === "region" || place.precision === "country";
}
