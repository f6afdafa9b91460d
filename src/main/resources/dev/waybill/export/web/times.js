// The time line's scale: days stretched and squeezed so that years without news take little room.

const LONGEST_GAP = 40;

/** A date in words ("13 September 2023") from a count of days since 1970. */
function dayText(day) {
  const date = new Date(day * 864e5);
  const month = say("month.of." + (date.getUTCMonth() + 1));
  return say("date.year", say("date.day", date.getUTCDate(), month), date.getUTCFullYear());
}

/**
 * Maps days to steps of the slider. Between two dates that matter, more than LONGEST_GAP days are squeezed: the time
 * between is then passed faster.
 */
class TimeScale {
  constructor(periods) {
    const days = new Set();
    for (const period of periods) {
      days.add(period.from);
      days.add(period.to + 1);
    }
    this.knots = [];
    let step = 0;
    let before = null;
    for (const day of [...days].sort((a, b) => a - b)) {
      const gap = before === null ? 0 : day - before;
      step += gap <= LONGEST_GAP ? gap : LONGEST_GAP;
      this.knots.push({ day, step, squeezed: gap > LONGEST_GAP });
      before = day;
    }
    this.steps = Math.max(1, step);
  }

  get empty() {
    return this.knots.length === 0;
  }

  get firstDay() {
    return this.knots[0].day;
  }

  get lastDay() {
    return this.knots[this.knots.length - 1].day - 1;
  }

  stepOf(day) {
    return this.between(day, "day", "step");
  }

  dayOf(step) {
    return Math.floor(this.between(step, "step", "day") + 1e-9);
  }

  between(value, from, to) {
    const knots = this.knots;
    if (value <= knots[0][from]) {
      return knots[0][to];
    }
    for (let i = 1; i < knots.length; i++) {
      if (value <= knots[i][from]) {
        const share = (value - knots[i - 1][from]) / (knots[i][from] - knots[i - 1][from]);
        return knots[i - 1][to] + share * (knots[i][to] - knots[i - 1][to]);
      }
    }
    return knots[knots.length - 1][to];
  }

  /** Whether the scale is squeezed at a day. */
  isSqueezed(day) {
    return this.knots.some((knot, i) => knot.squeezed && day >= this.knots[i - 1].day && day < knot.day);
  }

  /** Marks for the axis: years, and months where the scale is not squeezed; those with a year first. */
  ticks() {
    const ticks = [];
    const first = new Date(this.firstDay * 864e5);
    let yearSaid = null;
    for (let month = 0; month < 4800; month++) {
      const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1));
      const day = Math.max(date.getTime() / 864e5, this.firstDay);
      if (day > this.lastDay) {
        break;
      }
      const isJanuary = date.getUTCMonth() === 0;
      if (isJanuary || !this.isSqueezed(day)) {
        const year = date.getUTCFullYear();
        const name = say("month.short." + (date.getUTCMonth() + 1));
        const withYear = year !== yearSaid;
        ticks.push({ step: this.stepOf(day), text: !withYear ? name : isJanuary ? "" + year : say("date.month", name, year), withYear });
        yearSaid = year;
      }
    }
    return ticks.sort((a, b) => Number(b.withYear) - Number(a.withYear) || a.step - b.step);
  }
}
