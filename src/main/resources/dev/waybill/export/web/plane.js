// Lambert's azimuthal equal-area projection of the sphere, and the unpacking of positions.

const RADIUS = 6371007.2;
const DEGREE = Math.PI / 180;

/** The plane around a centre: degrees to metres and back. */
function planeAround(centre) {
  const lon0 = centre.lon * DEGREE;
  const sin0 = Math.sin(centre.lat * DEGREE);
  const cos0 = Math.cos(centre.lat * DEGREE);
  function forward(lon, lat) {
    const l = lon * DEGREE - lon0;
    const sin = Math.sin(lat * DEGREE);
    const cos = Math.cos(lat * DEGREE);
    const k = RADIUS * Math.sqrt(2 / Math.max(1e-12, 1 + sin0 * sin + cos0 * cos * Math.cos(l)));
    return [k * cos * Math.sin(l), k * (cos0 * sin - sin0 * cos * Math.cos(l))];
  }
  function inverse(x, y) {
    const rho = Math.hypot(x, y);
    if (rho < 1e-6) {
      return [centre.lon, centre.lat];
    }
    const c = 2 * Math.asin(Math.min(1, rho / (2 * RADIUS)));
    const lat = Math.asin(clamp(Math.cos(c) * sin0 + (y * Math.sin(c) * cos0) / rho, -1, 1));
    const lon = lon0 + Math.atan2(x * Math.sin(c), rho * cos0 * Math.cos(c) - y * sin0 * Math.sin(c));
    return [((lon / DEGREE + 540) % 360) - 180, lat / DEGREE];
  }
  return { forward, inverse, rimMetres: 2 * RADIUS * Math.sin((centre.rim * DEGREE) / 2) };
}

/** Longitudes and latitudes from steps. */
function unpack(steps, perDegree) {
  const out = [];
  let lon = 0;
  let lat = 0;
  for (let i = 0; i < steps.length; i += 2) {
    lon += steps[i];
    lat += steps[i + 1];
    out.push([lon / perDegree, lat / perDegree]);
  }
  return out;
}

/** Metres between two positions on the sphere. */
function metresBetween(a, b) {
  const s = Math.sin(((b[1] - a[1]) * DEGREE) / 2) ** 2;
  const t = Math.sin(((b[0] - a[0]) * DEGREE) / 2) ** 2;
  const h = s + Math.cos(a[1] * DEGREE) * Math.cos(b[1] * DEGREE) * t;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The rim of a circle around a position. */
function circleAround(at, metres) {
  const ring = [];
  const c = metres / RADIUS;
  const lat = at[1] * DEGREE;
  for (let i = 0; i <= 72; i++) {
    const azimuth = (i * 5) * DEGREE;
    const sin = Math.sin(lat) * Math.cos(c) + Math.cos(lat) * Math.sin(c) * Math.cos(azimuth);
    const y = Math.sin(azimuth) * Math.sin(c) * Math.cos(lat);
    const x = Math.cos(c) - Math.sin(lat) * sin;
    ring.push([at[0] + Math.atan2(y, x) / DEGREE, Math.asin(sin) / DEGREE]);
  }
  return ring;
}
