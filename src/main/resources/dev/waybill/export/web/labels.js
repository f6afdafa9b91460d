// Places labels and badges so that none hides another: each tries a few positions and goes without when none is free.

class Labels {
  constructor(theme) {
    this.theme = theme;
    this.canvas = document.createElement("canvas");
    this.canvas.className = "labels";
  }

  /** Starts a new picture; obstacles are boxes in CSS pixels that no label may cover. */
  begin(frame) {
    const ratio = frame.pixelRatio;
    // A new width empties the canvas. Clearing it would, on paper, rub out what lies beneath it too.
    [this.canvas.width, this.canvas.height] = frame.size.map((n) => Math.round(n * ratio));
    this.ctx = this.canvas.getContext("2d");
    this.ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.size = frame.size;
    this.taken = [];
    this.soft = [];
  }

  take(x, y, halfWidth, halfHeight) {
    this.taken.push([x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]);
  }

  /** A point that labels should rather not cover. */
  avoid(x, y) {
    this.soft.push([x, y]);
  }

  covered(box) {
    return this.soft.filter(([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3]).length;
  }

  isFree(box) {
    return box[0] > 2 && box[1] > 2 && box[2] < this.size[0] - 2 && box[3] < this.size[1] - 2
      && !this.taken.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1]);
  }

  /** A name beside a point (whose symbol reaches extra pixels to the right), a second line beneath it. */
  beside(x, y, gap, extra, lines) {
    const ctx = this.ctx;
    let width = 0;
    let height = 0;
    for (const line of lines) {
      ctx.font = line.font;
      width = Math.max(width, ctx.measureText(line.text).width);
      height += line.size * 1.18;
    }
    const places = [
      [gap + extra, -height / 2, "left"], [-gap - width, -height / 2, "right"],
      [gap * 0.7, -height - gap * 0.5, "left"], [gap * 0.7, gap * 0.5, "left"],
      [-gap * 0.7 - width, -height - gap * 0.5, "right"], [-gap * 0.7 - width, gap * 0.5, "right"],
      [-width / 2, -height - gap, "center"], [-width / 2, gap, "center"],
    ];
    let best = null;
    places.forEach(([dx, dy, align], order) => {
      const box = [x + dx - 2, y + dy - 1, x + dx + width + 2, y + dy + height + 1];
      const cost = order + 3 * this.covered(box);
      if ((best === null || cost < best.cost) && this.isFree(box)) {
        best = { box, align, cost };
      }
    });
    if (best !== null) {
      this.taken.push(best.box);
      this.write(lines, best.align, best.box[0] + 2, best.box[2] - 2, best.box[1] + 1);
    }
  }

  write(lines, align, left, right, top) {
    const ctx = this.ctx;
    ctx.textBaseline = "alphabetic";
    ctx.lineJoin = "round";
    ctx.textAlign = align;
    let y = top;
    for (const line of lines) {
      ctx.font = line.font;
      const x = align === "left" ? left : align === "right" ? right : (left + right) / 2;
      this.haloed(line.text, x, y + line.size * 0.95, line.colour, line.halo || this.theme.halo, 3.4);
      y += line.size * 1.18;
    }
  }

  haloed(text, x, y, colour, halo, width) {
    const ctx = this.ctx;
    ctx.lineWidth = width;
    ctx.strokeStyle = halo;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
  }

  /** How wide a letter-spaced text is. */
  widthOf(text, look) {
    this.ctx.font = look.font;
    this.ctx.letterSpacing = look.spacing + "px";
    const { width } = this.ctx.measureText(text);
    this.ctx.letterSpacing = "0px";
    return width;
  }

  /** A name of the base map around a point, letter-spaced; left out where anything else stands. */
  across(x, y, text, look) {
    const ctx = this.ctx;
    ctx.font = look.font;
    ctx.letterSpacing = look.spacing + "px";
    const half = ctx.measureText(text).width / 2 + 4;
    const box = [x - half, y - look.size * 0.6, x + half, y + look.size * 0.6];
    const free = this.isFree(box) && this.covered(box) < 3;
    if (free) {
      this.taken.push(box);
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      this.haloed(text, x + look.spacing / 2, y, look.colour, look.halo, 2.5);
    }
    ctx.letterSpacing = "0px";
  }
}
