// The inside of a card: what was claimed and by whom, what was denied, what Waybill concluded.

function detail(entry, cards) {
  const { thing, isLeg, key } = entry;
  const claims = cards.state.claimsOf(thing);
  const asserted = claims.filter((claim) => claim.status !== "denied");
  const denied = claims.filter((claim) => claim.status === "denied");
  const isSomewhere = cards.isSomewhere(key);
  const zoom = el("button", { type: "button", class: "plain" }, "Show on the map");
  zoom.addEventListener("click", () => cards.onZoom(key));
  return [
    isLeg && endsLine(thing, cards),
    part("What the sources say", asserted.map((claim) => claimBlock(claim, cards)), "reported"),
    part("Denied", denied.map((claim) => claimBlock(claim, cards)), "reported"),
    disagreementPart(thing, cards),
    isLeg && part("What Waybill concluded", inferredItems(thing), "inferred"),
    isSomewhere && el("p", { class: "actions" }, zoom),
  ].filter(Boolean);
}

function part(title, children, kind) {
  const shown = children.filter(Boolean);
  return shown.length === 0 ? null : el("div", { class: "part " + (kind || "") }, el("h4", {}, title), shown);
}

function endsLine(leg, cards) {
  return el("p", { class: "ends" }, placeName(cards.places.get(leg.from)), el("span", { "aria-hidden": "true" }, " → "),
    el("span", { class: "unseen" }, " to "), placeName(cards.places.get(leg.to)));
}

function placeName(place) {
  const near = place.precision === "near" ? "near " : "";
  return el("span", { class: "placename" }, near, said(place.name),
    place.native && place.native !== place.name ? [" ", said(place.native, "small")] : null);
}

function claimBlock(claim, cards) {
  const rows = [
    ["As spelt", spelling(claim)],
    ["When", claim.period && periodText(claim.period)],
    ["How", claim.mode && MODE_WORDS[claim.mode]],
    ["Cargo", said(claim.cargo)],
    ["Quantity", claim.quantities.length > 0 ? said(claim.quantities.join(", ")) : null],
    ["Evidence", said(claim.evidence)],
    ["Stated", claim.stated && periodText(claim.stated)],
    ["Source", sourceText(cards.sources.get(claim.source))],
  ];
  const checks = cards.data.checks.filter((check) => check.claim === claim.id);
  return el("div", { class: "claim " + claim.status },
    el("p", { class: "by" }, el("strong", {}, STATUS_WORDS[claim.status]), " by ", said(claim.by)),
    said(claim.says, "p"),
    el("dl", {}, rows.filter((row) => row[1]).map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
    checks.map((check) => el("p", { class: "check" }, el("strong", {}, "Checked: "), said(check.said), " — ",
      said(check.found))));
}

/** The places as this source writes them. */
function spelling(claim) {
  const quoted = (mention) => mention && el("q", { dir: "auto" }, mention.spelt);
  const ends = [quoted(claim.from), quoted(claim.to)].filter(Boolean);
  if (claim.at) {
    return quoted(claim.at);
  }
  if (ends.length === 2) {
    return [ends[0], " to ", ends[1]];
  }
  return ends.length === 1 ? [claim.from ? "from " : "to ", ends[0]] : null;
}

function periodText(period) {
  return [
    period.text,
    period.written ? [" — “", said(period.written), "”"] : null,
    period.inferred ? el("span", { class: "inferred-note" }, " inferred: ", said(period.reason)) : null,
  ];
}

function sourceText(source) {
  if (!source) {
    return null;
  }
  return [el("a", { href: "#source-" + source.number }, "[" + source.number + "]"), " ", said(source.publisher), ": ",
    said(source.title)];
}

function disagreementPart(thing, cards) {
  const rows = cards.data.disagreements.filter((d) => d.about === thing.id);
  return part("Where the sources disagree", rows.map((row) => el("div", { class: "versions" },
    el("p", { class: "field", dir: "auto" }, FIELD_WORDS[row.field] || row.field),
    el("ul", {}, row.versions.map((version) => el("li", {}, said(version.says), " ",
      version.sources.map((id) => sourceMark(cards.sources.get(id)))))))));
}

function sourceMark(source) {
  return source ? el("a", { href: "#source-" + source.number, class: "mark" }, "[" + source.number + "]") : null;
}

function inferredItems(leg) {
  const path = leg.path;
  const items = leg.inferences.map((inference) => el("p", {}, said(inference.what), el("span", { class: "why" },
    " — because ", said(inference.reason))));
  items.push(pathText(path));
  if (path.railKm) {
    items.push(el("p", {}, "By the railway’s count " + path.railKm + ", of which " + path.officialPercent
      + " % official kilometres."));
  }
  if (path.time) {
    items.push(el("p", {}, "Under way an estimated " + path.time, el("span", { class: "why" }, " — assuming ",
      said(path.timeAssumption))));
  }
  if (leg.shownFrom !== undefined) {
    items.push(el("p", {}, "No source dates this leg; the time line shows it from " + dayText(leg.shownFrom)
      + ", the first day of the leg before it."));
  }
  (path.notes || []).forEach((note) => items.push(said(note, "p")));
  items.push(stationsList(path), alternativesList(path));
  return items;
}

function pathText(path) {
  if (path.kind === "routed") {
    const passed = (path.passages || []).length > 0 ? ", through " + path.passages.join(", ") : "";
    const land = path.nearestLand ? ", nowhere nearer to land than " + path.nearestLand : "";
    const overLand = path.overLand ? " Of the line, " + path.overLand + " lie over land as the coastline data has it." : "";
  const gaps = [path.gapFrom && "starts " + path.gapFrom + " from the first place",
      path.gapTo && "ends " + path.gapTo + " from the last"].filter(Boolean);
    const gap = gaps.length > 0 ? " The line " + gaps.join(" and ") + "." : "";
    return el("p", {}, "The path between the ends is computed along "
      + (path.stations ? "real track" : "real water") + ": " + path.km + (path.stations ? "" : " (" + path.nm + ")")
      + passed + land + "." + overLand + gap);
  }
  const start = path.kind === "direct" ? "The line is the shortest one, " + path.km + ", and no path: " : "No line: ";
  return el("p", {}, start, said(path.reason));
}

function stationsList(path) {
  if (!path.stations || path.stations.length === 0) {
    return null;
  }
  return el("details", {}, el("summary", {}, "Stations passed (" + path.stations.length + ")"),
    el("ol", { class: "stations" }, path.stations.map((station) => el("li", {}, said(station.name),
      el("span", { class: "stationkm" }, station.km + " km")))));
}

function alternativesList(path) {
  if (!path.alternatives || path.alternatives.length === 0) {
    return null;
  }
  return el("details", {}, el("summary", {}, "Other paths that were possible"),
    el("ul", {}, path.alternatives.map((other) => el("li", {}, said(other.character), ", ", other.km))));
}
