// How legs and places are drawn, on the map and in its key alike. Modes differ by form, not by colour alone.

const DASH = [11, 7];
const WIDTHS = { road: 4.4, air: 1.7, unknown: 3.2 };

/** The colours of the page's present theme, read once for every change of theme. */
function readTheme() {
  const names = ["page", "ink", "quiet", "sea", "land", "involved", "lake", "river", "coast", "border",
    "border-involved", "border-disputed", "graticule", "halo", "halo-sea", "casing", "event", "region", "uncertain",
    "leg-ship", "leg-rail", "leg-road", "leg-air", "leg-unknown", "select", "country", "country-involved", "water",
    "badge", "space"];
  return Object.fromEntries(names.map((name) => [name, styleValue(name)]));
}

/**
 * Draws a leg's line: a rim of light, the line (dashed if inferred), the marks of its mode and arrows.
 *
 * @param points pixels of the canvas, x and y in pairs
 * @param look mode, inferred, colour, casing, glow (a colour or null), scale (canvas pixels per CSS pixel)
 */
function drawLegLine(ctx, points, look) {
  const s = look.scale;
  ctx.save();
  ctx.lineJoin = "round";
  ctx.lineCap = "round";
  const path = new Path2D();
  points.forEach((p, i) => (i === 0 ? path.moveTo(p[0], p[1]) : path.lineTo(p[0], p[1])));
  if (look.glow) {
    strokePath(ctx, path, look.glow, 11 * s);
  }
  strokePath(ctx, path, look.casing, 5.5 * s);
  ctx.lineCap = "butt";
  ctx.setLineDash(look.inferred ? DASH.map((d) => d * s) : []);
  if (look.mode === "unknown") {
    ctx.lineCap = "round";
    ctx.setLineDash([0.01 * s, 7 * s]);
  }
  strokePath(ctx, path, look.colour, (WIDTHS[look.mode] || 2.6) * s);
  if (look.mode === "road") {
    strokePath(ctx, path, look.casing, 1.6 * s);
  }
  ctx.setLineDash([]);
  drawMarks(ctx, points, look);
  ctx.restore();
}

function strokePath(ctx, path, colour, width) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke(path);
}

/** Ties across a railway, arrows along every leg. */
function drawMarks(ctx, points, look) {
  const s = look.scale;
  const step = look.inferred ? (DASH[0] + DASH[1]) * s : 10 * s;
  const arrowEvery = 110 * s;
  let nextTie = look.mode === "rail" ? (look.inferred ? (DASH[0] * s) / 2 : step / 2) : Infinity;
  let nextArrow = look.arrowAt === undefined ? arrowEvery / 2 : look.arrowAt * s;
  const width = ctx.canvas.width + 40;
  const height = ctx.canvas.height + 40;
  let walked = 0;
  ctx.strokeStyle = look.colour;
  ctx.lineWidth = 1.5 * s;
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1];
    const dx = points[i][0] - x0;
    const dy = points[i][1] - y0;
    const length = Math.hypot(dx, dy);
    if (length === 0) {
      continue;
    }
    const ux = dx / length;
    const uy = dy / length;
    while (Math.min(nextTie, nextArrow) <= walked + length) {
      const isTie = nextTie <= nextArrow;
      const along = (isTie ? nextTie : nextArrow) - walked;
      const x = x0 + ux * along;
      const y = y0 + uy * along;
      const seen = x > -40 && y > -40 && x < width && y < height;
      if (isTie) {
        if (seen) {
          drawTie(ctx, x, y, ux, uy, 4.2 * s);
        }
        nextTie += step;
      } else {
        if (seen) {
          drawArrow(ctx, x, y, ux, uy, look);
        }
        nextArrow += arrowEvery;
      }
    }
    walked += length;
  }
}

function drawTie(ctx, x, y, ux, uy, half) {
  ctx.beginPath();
  ctx.moveTo(x - uy * half, y + ux * half);
  ctx.lineTo(x + uy * half, y - ux * half);
  ctx.stroke();
}

function drawArrow(ctx, x, y, ux, uy, look) {
  const s = look.scale;
  ctx.beginPath();
  ctx.moveTo(x + ux * 7 * s, y + uy * 7 * s);
  ctx.lineTo(x - ux * 5 * s - uy * 5.5 * s, y - uy * 5 * s + ux * 5.5 * s);
  ctx.lineTo(x - ux * 2.4 * s, y - uy * 2.4 * s);
  ctx.lineTo(x - ux * 5 * s + uy * 5.5 * s, y - uy * 5 * s - ux * 5.5 * s);
  ctx.closePath();
  ctx.save();
  ctx.strokeStyle = look.casing;
  ctx.lineWidth = 2 * s;
  ctx.lineJoin = "round";
  ctx.stroke();
  ctx.fillStyle = look.colour;
  ctx.fill();
  ctx.restore();
}

/** A place on the way: a ring. */
function drawPlace(ctx, x, y, theme, s, strong) {
  ctx.beginPath();
  ctx.arc(x, y, (strong ? 5.6 : 4.2) * s, 0, 2 * Math.PI);
  ctx.fillStyle = theme.halo;
  ctx.fill();
  ctx.lineWidth = 2 * s;
  ctx.strokeStyle = theme.ink;
  ctx.stroke();
}

/** Events at a place: a lozenge with its letter, hollow if the place is known only as an area. */
function drawEvent(ctx, x, y, look, theme, s) {
  const r = (look.strong ? 12 : 10) * s;
  ctx.beginPath();
  ctx.moveTo(x, y - r);
  ctx.lineTo(x + r, y);
  ctx.lineTo(x, y + r);
  ctx.lineTo(x - r, y);
  ctx.closePath();
  ctx.lineJoin = "round";
  strokeShape(ctx, theme.halo, 3.4 * s);
  ctx.fillStyle = look.hollow ? theme.halo : theme.event;
  ctx.fill();
  if (look.hollow) {
    ctx.setLineDash([2.6 * s, 1.6 * s]);
    strokeShape(ctx, theme.event, 1.5 * s);
    ctx.setLineDash([]);
  }
  ctx.fillStyle = look.hollow ? theme.event : theme.badge;
  ctx.font = "600 " + (look.letter.length > 1 ? 9 : 11.5) * s + "px " + styleValue("sans");
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(look.letter, x, y + 3.9 * s);
}

function strokeShape(ctx, colour, width) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** A station passed: a small dot. */
function drawStation(ctx, x, y, theme) {
  ctx.beginPath();
  ctx.arc(x, y, 2.6, 0, 2 * Math.PI);
  ctx.fillStyle = theme.halo;
  ctx.fill();
  ctx.lineWidth = 1.4;
  ctx.strokeStyle = theme["leg-rail"];
  ctx.stroke();
}

/** A leg's number on a disc. */
function drawBadge(ctx, x, y, number, colour, theme, s) {
  const text = String(number);
  const r = (text.length > 2 ? 12.5 : 10) * s;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.lineWidth = 2 * s;
  ctx.strokeStyle = theme.casing;
  ctx.stroke();
  ctx.fillStyle = theme.badge;
  ctx.font = "600 " + 12.5 * s + "px " + styleValue("sans");
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(text, x, y + 4.4 * s);
}

/** Slanted lines as a fill for areas. */
function hatch(ctx, colour, s) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(9 * s);
  const t = tile.getContext("2d");
  t.strokeStyle = colour;
  t.lineWidth = 1 * s;
  const w = tile.width;
  t.beginPath();
  for (const shift of [-w, 0, w]) {
    t.moveTo(shift, w);
    t.lineTo(shift + w, 0);
  }
  t.stroke();
  return ctx.createPattern(tile, "repeat");
}
