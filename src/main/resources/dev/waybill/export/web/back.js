// The sections after the list: places as resolved, sources, how to read it all.

function placesSection(places) {
  if (places.length === 0) {
    return null;
  }
  return el("section", { "aria-labelledby": "places" }, el("h2", { id: "places" }, say("places")),
    el("ul", { class: "plainlist" }, places.map(placeItem)));
}

function placeItem(place) {
  const spelt = place.spellings.map((text, i) => [i > 0 ? ", " : "", el("q", { dir: "auto" }, text)]);
  const at = place.at && !isArea(place) ? degreesText(place.at) : null;
  const radius = place.radius >= 1000 && !isArea(place) ? ", " + say("within", numberText(Math.round(place.radius / 1000)) + " " + say("unit.km")) : "";
  return el("li", {},
    el("p", {}, el("strong", {}, placeName(place)), place.region ? [", ", said(place.region)] : null,
      place.country ? [", ", said(place.country)] : null, " — " + say("reported.as") + " ", spelt),
    el("p", { class: "why" }, say("precision." + place.precision), at ? " · " + at + radius : null,
      place.outcome === "ambiguous" ? " · " + say("ambiguous") : null, " · ", said(place.reason)),
    place.losers.length > 0
      ? el("details", {}, el("summary", {}, say("losers", place.losers.length)),
        el("ul", {}, place.losers.map((loser) => el("li", {}, said(loser.name), " — ", said(loser.why)))))
      : null);
}

/** The attributions, each party once. */
function shortCredits(licences) {
  const parts = [...new Set(licences.flatMap((licence) => licence.attribution.split("; ")))];
  const within = (a, b) => a !== b && b.toLowerCase().includes(a.toLowerCase());
  const same = (a, b) => a.toLowerCase() === b.toLowerCase();
  return parts.filter((part, i) => !parts.some((other) => within(part, other) && !same(part, other))
    && parts.findIndex((other) => same(part, other)) === i);
}

function degreesText([lon, lat]) {
  const part = (value, plus, minus) => say(value < 0 ? minus : plus, Math.abs(value).toFixed(3).replace(".", WORDS["number.point"]));
  return part(lat, "north", "south") + ", " + part(lon, "east", "west");
}

function sourcesSection(sources) {
  if (sources.length === 0) {
    return null;
  }
  return el("section", { "aria-labelledby": "sources" }, el("h2", { id: "sources" }, say("sources")),
    el("ol", { class: "sources" }, sources.map((source, i) => el("li", { id: "source-" + (i + 1), tabindex: "-1" },
      el("p", {}, said(source.publisher), ": ", el("cite", { dir: "auto" }, source.title)),
      el("p", { class: "why" }, source.published ? periodText(source.published) : say("source.undated"),
        " · ", sayWith("source.language", said(source.language)), source.note ? [" · ", said(source.note)] : null),
      source.url ? el("p", {}, webLink(source.url, source.url) || said(source.url)) : null))));
}

function aboutSection(data) {
  const centre = degreesText([data.plane.lon, data.plane.lat]).replace(/[.,]000/g, "");
  return el("section", { "aria-labelledby": "about" }, el("h2", { id: "about" }, say("about")),
    el("p", {}, say("about.text")),
    el("p", {}, say("about.projection", centre)),
    el("p", { class: "why" }, sayWith("about.data", data.licences.map((licence, i) => [i > 0 ? "; " : "",
      said(licence.attribution), " (", said(licence.dataset), ", ", said(licence.licence), ")"])), ". ",
      say("about.borders")),
    el("p", { class: "why" }, data.date ? say("about.dossier", data.date) : say("about.made"), " ", say("about.viewer")));
}
