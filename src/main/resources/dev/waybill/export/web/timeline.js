// The time line: a strip of the reported periods with a slider under it that shows the journey up to a day.

const PLAY_MILLISECONDS = 14000;

class Timeline {
  constructor(data, state, box) {
    this.data = data;
    this.state = state;
    this.box = box;
    const dated = state.things.filter((entry) => entry.thing.period);
    this.scale = new TimeScale(dated.map((entry) => entry.thing.period));
    this.dated = dated;
    this.timer = null;
    if (this.scale.empty) {
      box.append(el("p", { class: "why" }, say("time.none")));
      return;
    }
    this.build();
    this.show();
  }

  build() {
    this.play = el("button", { type: "button", class: "play", id: "play" });
    this.slider = el("input", { type: "range", id: "slider", min: "0", max: String(this.scale.steps), step: "1",
      value: String(this.scale.steps), "aria-label": say("slider") });
    this.output = el("output", { for: "slider", id: "day" });
    this.all = el("button", { type: "button", class: "plain", id: "alldays" }, say("dates.all"));
    this.box.append(
      el("div", { class: "timehead" }, this.play, this.output, this.all),
      el("div", { class: "strip" }, this.bars(), this.axis(), this.slider));
    this.play.addEventListener("click", () => (this.timer === null ? this.start() : this.stop()));
    this.all.addEventListener("click", () => this.stop(this.scale.steps));
    this.slider.addEventListener("input", () => {
      this.stop();
      this.apply(Number(this.slider.value));
    });
    this.sayPlaying();
  }

  percent(step) {
    return (100 * step) / this.scale.steps + "%";
  }

  /** Bars of the periods in as few rows as they need. */
  bars() {
    const rows = [];
    const box = el("div", { class: "bars", "aria-hidden": "true" });
    for (const entry of this.dated) {
      const { thing, isLeg } = entry;
      const from = this.scale.stepOf(thing.period.from);
      const to = this.scale.stepOf(thing.period.to + 1);
      let row = rows.findIndex((end) => end <= from - 1);
      row = row < 0 ? rows.length : row;
      rows[row] = Math.max(to, from + this.scale.steps / 40);
      if (row < 5) {
        box.append(this.bar(entry, from, to, row, isLeg));
      }
    }
    box.style.height = Math.min(5, rows.length) * 15 + 5 + "px";
    return box;
  }

  bar(entry, from, to, row, isLeg) {
    const { thing, key } = entry;
    const bar = el("div", { class: "bar " + (isLeg ? "leg " + thing.mode : "event") }, entry.mark);
    bar.style.left = this.percent(from);
    bar.style.width = this.percent(to - from);
    bar.style.top = row * 15 + 2 + "px";
    bar.title = thing.title + ", " + thing.period.text;
    bar.addEventListener("click", () => this.state.change("selected", key));
    bar.addEventListener("mouseenter", () => this.state.change("hovered", key));
    bar.addEventListener("mouseleave", () => this.state.change("hovered", null));
    return bar;
  }

  axis() {
    const axis = el("div", { class: "axis", "aria-hidden": "true" });
    const taken = [];
    for (const tick of this.scale.ticks()) {
      const percent = (100 * tick.step) / this.scale.steps;
      if (percent <= 95 && taken.every((other) => Math.abs(other - percent) >= 7)) {
        taken.push(percent);
        const mark = el("span", { class: tick.withYear ? "tick year" : "tick" }, tick.text);
        mark.style.left = percent + "%";
        axis.append(mark);
      }
    }
    return axis;
  }

  /** Plays from the start, or on from the day shown; in leaps from date to date where less motion is asked for. */
  start() {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let step = this.state.day === null ? 0 : Number(this.slider.value);
    const stops = this.scale.knots.map((knot) => knot.step);
    const tick = calm ? 1200 : Math.max(30, PLAY_MILLISECONDS / this.scale.steps);
    this.apply(step);
    this.timer = setInterval(() => {
      step = calm ? stops.find((stop) => stop > step) || this.scale.steps : step + 1;
      if (step >= this.scale.steps) {
        this.stop(this.scale.steps);
      } else {
        this.apply(step);
      }
    }, tick);
    this.sayPlaying();
  }

  stop(step) {
    clearInterval(this.timer);
    this.timer = null;
    if (step !== undefined) {
      this.apply(step);
    }
    this.sayPlaying();
  }

  sayPlaying() {
    const playing = this.timer !== null;
    this.play.textContent = playing ? "❚❚ " + say("pause") : "▶ " + say("play");
    this.play.setAttribute("aria-pressed", String(playing));
  }

  apply(step) {
    this.slider.value = String(step);
    this.state.change("day", step >= this.scale.steps ? null : this.scale.dayOf(step));
    this.show();
  }

  show() {
    const day = this.state.day;
    this.output.textContent = day === null
      ? say("dates.span", dayText(this.scale.firstDay), dayText(this.scale.lastDay))
      : say("dates.upto", dayText(day));
    this.slider.setAttribute("aria-valuetext", day === null ? say("dates.all") : say("dates.upto", dayText(day)));
    this.all.hidden = day === null;
    const share = Number(this.slider.value) / this.scale.steps;
    this.box.style.setProperty("--played", 100 * share + "%");
  }
}
