// The page's own words, in the language that it was made in.

const WORDS = JSON.parse(byId("words").textContent);

/** The words of a key, with {0}, {1} … replaced by texts. */
function say(key, ...texts) {
  return WORDS[key].replace(/\{(\d)\}/g, (place, i) => texts[i]);
}

/** The words of a key with nodes in their places, as children for el(). */
function sayWith(key, ...nodes) {
  return WORDS[key].split(/\{(\d)\}/).map((piece, i) => (i % 2 === 1 ? nodes[piece] : piece));
}

/** A whole number with the language's marks between thousands. */
function numberText(number) {
  if (number < 10000 && WORDS["number.four"] === "plain") {
    return String(number);
  }
  return String(number).replace(/\B(?=(\d{3})+$)/g, WORDS["number.group"].replace("_", "\u00a0"));
}
