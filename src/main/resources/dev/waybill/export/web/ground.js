// The base map: sea, land, countries involved, lakes, rivers, borders and the graticule, as one custom layer.

// Rings smaller than this many metres are left out where they would be specks; one list for each level.
const LEAST_RING = [0, 4000, 9000, 20000, 45000, 100000];

/**
 * Rings as paths for the even-odd rule, one for each level; the rim is added as often as rings turn inside out by the
 * projection.
 */
function shapePaths(shape, perDegree, plane) {
  const paths = LEAST_RING.map(() => new Path2D());
  for (const steps of shape.rings) {
    const ring = unpack(steps, perDegree).map((p) => plane.forward(p[0], p[1]));
    const path = new Path2D();
    trace(path, ring);
    path.closePath();
    const size = extentOf(ring);
    LEAST_RING.forEach((least, level) => size >= least && paths[level].addPath(path));
  }
  if (shape.rims % 2 === 1) {
    const rim = new Path2D();
    rim.arc(0, 0, plane.rimMetres, 0, 2 * Math.PI);
    paths.forEach((path) => path.addPath(rim));
  }
  return paths;
}

function trace(path, line) {
  line.forEach((at, i) => (i === 0 ? path.moveTo(at[0], at[1]) : path.lineTo(at[0], at[1])));
}

/** The longer side of the box around a ring, in metres. */
function extentOf(ring) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return Math.max(east - west, north - south);
}

class Ground {
  constructor(data, plane, theme) {
    const per = data.stepsPerDegree;
    this.plane = plane;
    this.theme = theme;
    this.land = shapePaths(data.land, per, plane);
    this.involved = shapePaths(data.involved, per, plane);
    this.lakes = shapePaths(data.lakes, per, plane);
    this.coast = this.coastPaths(data.land, per);
    this.borders = this.linesPath(data.borders.map((steps) => unpack(steps, per)));
    this.involvedBorders = this.linesPath(data.involvedBorders.map((steps) => unpack(steps, per)));
    this.disputed = this.linesPath(data.disputed.map((steps) => unpack(steps, per)));
    this.rivers = this.linesPath(data.rivers.map((steps) => unpack(steps, per)));
    this.canvas = document.createElement("canvas");
    this.canvas.className = "ground";
  }

  linesPath(lines) {
    const path = new Path2D();
    lines.forEach((line) => trace(path, line.map((p) => this.plane.forward(p[0], p[1]))));
    return path;
  }

  /** The land's rings where they are coast: not along the antimeridian, a pole or the rim. */
  coastPaths(shape, per) {
    const paths = LEAST_RING.map(() => new Path2D());
    for (const steps of shape.rings) {
      const ring = unpack(steps, per);
      const metres = ring.map((p) => this.plane.forward(p[0], p[1]));
      const path = this.coastPath(ring, metres);
      const size = extentOf(metres);
      LEAST_RING.forEach((least, level) => size >= least && paths[level].addPath(path));
    }
    return paths;
  }

  coastPath(ring, metres) {
    const path = new Path2D();
    const rim = this.plane.rimMetres * 0.9999;
    let before = true;
    ring.forEach((p, i) => {
      const seam = Math.abs(p[0]) === 180 || p[1] === -90 || Math.hypot(metres[i][0], metres[i][1]) > rim;
      if (i === 0 || (seam && before)) {
        path.moveTo(metres[i][0], metres[i][1]);
      } else {
        path.lineTo(metres[i][0], metres[i][1]);
      }
      before = seam;
    });
    return path;
  }

  /** Meridians and parallels of what is in view, at a spacing that suits the scale. */
  graticule(resolution, center, width, height) {
    const wanted = (resolution * 150) / 111000;
    const spacing = [30, 20, 10, 5, 2, 1, 0.5].find((s) => s <= wanted) || 0.5;
    const box = this.boxInView(resolution, center, width, height, spacing);
    const lines = [];
    for (let lon = box.west; lon <= box.east; lon += spacing) {
      lines.push(this.seen([lon, box.south], [lon, box.north]));
    }
    for (let lat = box.south; lat <= box.north; lat += spacing) {
      if (Math.abs(lat) < 90) {
        lines.push(this.seen([box.west, lat], [box.east, lat]));
      }
    }
    return this.linesPath(lines.filter((line) => line.length > 1));
  }

  /** Longitudes (not wrapped) and latitudes in view, in whole spacings. */
  boxInView(resolution, [cx, cy], width, height, spacing) {
    const middle = this.plane.inverse(cx, cy)[0];
    const lons = [];
    const lats = [];
    for (let i = -6; i <= 6; i++) {
      for (let j = -6; j <= 6; j++) {
        const at = [cx + ((i * width) / 12) * resolution, cy + ((j * height) / 12) * resolution];
        if (Math.hypot(at[0], at[1]) < this.plane.rimMetres) {
          const p = this.plane.inverse(at[0], at[1]);
          lons.push(((p[0] - middle + 540) % 360) - 180 + middle);
          lats.push(p[1]);
        }
      }
    }
    if (lats.length === 0) {
      return { west: 0, east: -1, south: 0, north: -1 };
    }
    const pole = Math.max(...lats.map(Math.abs)) + spacing >= 88;
    const down = (v) => Math.floor(v / spacing - 1) * spacing;
    const up = (v) => Math.ceil(v / spacing + 1) * spacing;
    return {
      west: pole ? -180 : Math.max(down(Math.min(...lons)), down(middle - 180)),
      east: pole ? 180 : Math.min(up(Math.max(...lons)), up(middle + 180)),
      south: Math.max(-90, down(Math.min(...lats))),
      north: Math.min(90, up(Math.max(...lats))),
    };
  }

  /** A meridian or parallel in small steps, as far as it lies within the rim. */
  seen(from, to) {
    const line = [];
    const steps = 120;
    for (let i = 0; i <= steps; i++) {
      const p = [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps];
      const at = this.plane.forward(p[0], p[1]);
      if (Math.hypot(at[0], at[1]) < this.plane.rimMetres) {
        line.push(p);
      }
    }
    return line;
  }

  layer() {
    return new ol.layer.Layer({ render: (frame) => this.draw(frame) });
  }

  draw(frame) {
    const ratio = frame.pixelRatio;
    const [w, h] = frame.size.map((n) => Math.round(n * ratio));
    if (this.canvas.width !== w || this.canvas.height !== h) {
      this.canvas.width = w;
      this.canvas.height = h;
    }
    const ctx = this.canvas.getContext("2d");
    const resolution = frame.viewState.resolution;
    const k = ratio / resolution;
    const [cx, cy] = frame.viewState.center;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = this.theme.space;
    ctx.fillRect(0, 0, w, h);
    ctx.setTransform(k, 0, 0, -k, w / 2 - cx * k, h / 2 + cy * k);
    this.paint(ctx, resolution, this.graticule(resolution, [cx, cy], frame.size[0], frame.size[1]));
    return this.canvas;
  }

  paint(ctx, resolution, graticule) {
    const theme = this.theme;
    const fill = (path, colour) => {
      ctx.fillStyle = colour;
      ctx.fill(path, "evenodd");
    };
    const stroke = (path, colour, px, dash) => {
      ctx.strokeStyle = colour;
      ctx.lineWidth = px * resolution;
      ctx.setLineDash((dash || []).map((d) => d * resolution));
      ctx.stroke(path);
    };
    const level = LEAST_RING.filter((least) => least <= 3.5 * resolution).length - 1;
    const disc = new Path2D();
    disc.arc(0, 0, this.plane.rimMetres, 0, 2 * Math.PI);
    ctx.lineJoin = "round";
    ctx.save();
    ctx.clip(disc);
    fill(disc, theme.sea);
    stroke(graticule, theme.graticule, 0.8);
    fill(this.land[level], theme.land);
    fill(this.involved[level], theme.involved);
    stroke(this.rivers, theme.river, 0.9);
    fill(this.lakes[level], theme.lake);
    stroke(this.borders, theme.border, 1);
    stroke(this.involvedBorders, theme["border-involved"], 1.3);
    stroke(this.disputed, theme["border-disputed"], 1.1, [4, 3]);
    stroke(this.coast[level], theme.coast, 0.8);
    ctx.restore();
    stroke(disc, theme.coast, 1);
  }
}
