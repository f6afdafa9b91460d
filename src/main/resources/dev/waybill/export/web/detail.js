// The inside of a card: what was claimed and by whom, what was denied, what Waybill concluded.

function detail(entry, cards) {
  const { thing, isLeg, key } = entry;
  const claims = cards.state.claimsOf(thing);
  const asserted = claims.filter((claim) => claim.status !== "denied");
  const denied = claims.filter((claim) => claim.status === "denied");
  const isSomewhere = cards.isSomewhere(key);
  const zoom = el("button", { type: "button", class: "plain" }, say("show"));
  zoom.addEventListener("click", () => cards.onZoom(key));
  return [
    isLeg && endsLine(thing, cards),
    part(say("say"), asserted.map((claim) => claimBlock(claim, cards)), "reported"),
    part(say("status.denied"), denied.map((claim) => claimBlock(claim, cards)), "reported"),
    disagreementPart(thing, cards),
    isLeg && part(say("concluded"), inferredItems(thing), "inferred"),
    isSomewhere && el("p", { class: "actions" }, zoom),
  ].filter(Boolean);
}

function part(title, children, kind) {
  const shown = children.filter(Boolean);
  return shown.length === 0 ? null : el("div", { class: "part " + (kind || "") }, el("h4", {}, title), shown);
}

function endsLine(leg, cards) {
  return el("p", { class: "ends" }, placeName(cards.places.get(leg.from)), el("span", { "aria-hidden": "true" }, " → "),
    el("span", { class: "unseen" }, " " + say("to") + " "), placeName(cards.places.get(leg.to)));
}

function placeName(place) {
  const name = said(place.name);
  return el("span", { class: "placename" }, place.precision === "near" ? sayWith("near", name) : name,
    place.native && place.native !== place.name ? [" ", said(place.native, "small")] : null);
}

function claimBlock(claim, cards) {
  const rows = [
    [say("claim.spelt"), spelling(claim)],
    [say("claim.when"), claim.period && periodText(claim.period)],
    [say("claim.how"), claim.mode && say("legend.leg." + claim.mode)],
    [say("claim.cargo"), said(claim.cargo)],
    [say("claim.quantity"), claim.quantities.length > 0 ? said(claim.quantities.join(", ")) : null],
    [say("claim.evidence"), said(claim.evidence)],
    [say("claim.stated"), claim.stated && periodText(claim.stated)],
    [say("claim.source"), sourceText(cards.sources.get(claim.source))],
  ];
  const checks = cards.data.checks.filter((check) => check.claim === claim.id);
  return el("div", { class: "claim " + claim.status },
    el("p", { class: "by" },
      sayWith("by", el("strong", {}, say("status." + claim.status)), said(claim.by))),
    said(claim.says, "p"),
    el("dl", {}, rows.filter((row) => row[1]).map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)])),
    checks.map((check) => el("p", { class: "check" }, el("strong", {}, say("checked"), " "), said(check.said), " — ",
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
    return sayWith("spelt.both", ends[0], ends[1]);
  }
  return ends.length === 1 ? sayWith(claim.from ? "spelt.from" : "spelt.to", ends[0]) : null;
}

function periodText(period) {
  return [
    period.text,
    period.written ? [" — “", said(period.written), "”"] : null,
    period.inferred ? el("span", { class: "inferred-note" }, " ", sayWith("period.inferred", said(period.reason))) : null,
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
  return part(say("disagree"), rows.map((row) => el("div", { class: "versions" },
    el("p", { class: "field", dir: "auto" }, "field." + row.field in WORDS ? say("field." + row.field) : row.field),
    el("ul", {}, row.versions.map((version) => el("li", {}, said(version.says), " ",
      version.sources.map((id) => sourceMark(cards.sources.get(id)))))))));
}

function sourceMark(source) {
  return source ? el("a", { href: "#source-" + source.number, class: "mark" }, "[" + source.number + "]") : null;
}

function inferredItems(leg) {
  const path = leg.path;
  const items = leg.inferences.map((inference) => el("p", {}, said(inference.what), el("span", { class: "why" },
    " — ", sayWith("because", said(inference.reason)))));
  items.push(pathText(path));
  if (path.railKm) {
    items.push(el("p", {}, say("rail.count", path.railKm, path.officialPercent)));
  }
  if (path.time) {
    items.push(el("p", {}, say("way.time", path.time), el("span", { class: "why" }, " — ",
      sayWith("assuming", said(path.timeAssumption)))));
  }
  if (leg.shownFrom !== undefined) {
    items.push(el("p", {}, say("shown.from", dayText(leg.shownFrom))));
  }
  (path.notes || []).forEach((note) => items.push(said(note, "p")));
  items.push(stationsList(path), alternativesList(path));
  return items;
}

function pathText(path) {
  if (path.kind !== "routed") {
    const reason = said(path.reason);
    return el("p", {}, path.kind === "direct" ? sayWith("path.direct", path.km, reason) : sayWith("path.none", reason));
  }
  const length = path.stations ? path.km : path.km + " (" + path.nm + ")";
  const facts = [
    say(path.stations ? "path.rail" : "path.sea", length),
    (path.passages || []).length > 0 ? say("path.through", path.passages.join(", ")) : null,
    path.nearestLand ? say("path.land", path.nearestLand) : null,
  ];
  const more = [path.overLand ? say("path.over", path.overLand) : null,
    path.gapFrom ? say("gap.from", path.gapFrom) : null, path.gapTo ? say("gap.to", path.gapTo) : null];
  return el("p", {}, [facts.filter(Boolean).join(", ") + ".", ...more.filter(Boolean)].join(" "));
}

function stationsList(path) {
  if (!path.stations || path.stations.length === 0) {
    return null;
  }
  return el("details", {}, el("summary", {}, say("stations", path.stations.length)),
    el("ol", { class: "stations" }, path.stations.map((station) => el("li", {}, said(station.name),
      el("span", { class: "stationkm" }, station.km + " " + say("unit.km"))))));
}

function alternativesList(path) {
  if (!path.alternatives || path.alternatives.length === 0) {
    return null;
  }
  return el("details", {}, el("summary", {}, say("alternatives")),
    el("ul", {}, path.alternatives.map((other) => el("li", {}, said(other.character), ", ", other.km))));
}
