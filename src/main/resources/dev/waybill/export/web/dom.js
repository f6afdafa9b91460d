// Builds the document. Every text from the data goes in as a text node, never as markup.

/** An element; attributes are ours, children are texts or nodes; null children are left out. */
function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const key in attributes || {}) {
    if (attributes[key] !== null && attributes[key] !== undefined && attributes[key] !== false) {
      node.setAttribute(key, attributes[key]);
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** Text from a dossier, set apart so that its writing direction touches nothing around it. */
function said(text, name) {
  return text ? el(name || "bdi", { dir: "auto" }, text) : null;
}

/** A link if the address is one of the web, else nothing. */
function webLink(address, text) {
  let url;
  try {
    url = new URL(address);
  } catch (e) {
    return null;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return null;
  }
  return el("a", { href: url.href, rel: "noopener noreferrer external", target: "_blank" }, text);
}

function byId(id) {
  return document.getElementById(id);
}

function clamp(value, least, most) {
  return Math.max(least, Math.min(most, value));
}

/** A colour or length that the style sheet gives by name. */
function styleValue(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}
