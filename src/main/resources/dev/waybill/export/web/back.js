// The sections after the list: places as resolved, sources, how to read it all.

const PRECISION_WORDS = {
  "exact-site": "the very site", settlement: "the settlement as a whole", near: "somewhere near it",
  region: "somewhere in the region", country: "somewhere in the country",
};

function placesSection(places) {
  if (places.length === 0) {
    return null;
  }
  return el("section", { "aria-labelledby": "places" }, el("h2", { id: "places" }, "Where the places are, and why"),
    el("ul", { class: "plainlist" }, places.map(placeItem)));
}

function placeItem(place) {
  const spelt = place.spellings.map((text, i) => [i > 0 ? ", " : "", el("q", { dir: "auto" }, text)]);
  const at = place.at && !isArea(place) ? degreesText(place.at) : null;
  const radius = place.radius >= 1000 && !isArea(place) ? ", within " + Math.round(place.radius / 1000) + " km" : "";
  return el("li", {},
    el("p", {}, el("strong", {}, placeName(place)), place.region ? [", ", said(place.region)] : null,
      place.country ? [", ", said(place.country)] : null, " — reported as ", spelt),
    el("p", { class: "why" }, PRECISION_WORDS[place.precision], at ? " · " + at + radius : null,
      place.outcome === "ambiguous" ? " · ambiguous" : null, " · ", said(place.reason)),
    place.losers.length > 0
      ? el("details", {}, el("summary", {}, "Other places of that name (" + place.losers.length + ")"),
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
  const part = (value, plus, minus) => Math.abs(value).toFixed(3) + "° " + (value < 0 ? minus : plus);
  return part(lat, "N", "S") + ", " + part(lon, "E", "W");
}

function sourcesSection(sources) {
  if (sources.length === 0) {
    return null;
  }
  return el("section", { "aria-labelledby": "sources" }, el("h2", { id: "sources" }, "Sources"),
    el("ol", { class: "sources" }, sources.map((source, i) => el("li", { id: "source-" + (i + 1), tabindex: "-1" },
      el("p", {}, said(source.publisher), ": ", el("cite", { dir: "auto" }, source.title)),
      el("p", { class: "why" }, source.published ? periodText(source.published) : "undated",
        " · language: ", said(source.language), source.note ? [" · ", said(source.note)] : null),
      source.url ? el("p", {}, webLink(source.url, source.url) || said(source.url)) : null))));
}

function aboutSection(data) {
  const centre = degreesText([data.plane.lon, data.plane.lat]).replace(/\.000/g, "");
  return el("section", { "aria-labelledby": "about" }, el("h2", { id: "about" }, "How to read this page"),
    el("p", {}, "What sources report and what Waybill concluded are kept apart. Claims stand in the words of the "
      + "dossier’s author, place names as the source spells them. Places, paths and lengths are Waybill’s. "
      + "A solid line means that some source gives both ends and the means; a dashed line that one of these was "
      + "concluded from several sources."),
    el("p", {}, "Not for navigation. Lambert azimuthal equal-area projection centred on " + centre
      + ". Lengths are geodesics on the WGS 84 ellipsoid."),
    el("p", { class: "why" }, "Data: ", data.licences.map((licence, i) => [i > 0 ? "; " : "", said(licence.attribution),
      " (" , said(licence.dataset), ", ", said(licence.licence), ")"]), ". Borders are drawn as internationally "
      + "recognised, disputed ones dashed; they imply no judgement."),
    el("p", { class: "why" }, "Made with Waybill" + (data.date ? " from a dossier of " + data.date : "")
      + ". Map viewer: OpenLayers, © OpenLayers Contributors, BSD 2-Clause licence; its text stands in this page’s source."));
}
