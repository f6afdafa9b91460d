/**
 * The shortest line on the ellipsoid: for air, and for modes of which no network is known.
 *
 * <p>What this package is not: it is no path, and its routes say so. Start reading at {@link
 * dev.waybill.routing.direct.DirectRouter}.
 */
@NullMarked
package dev.waybill.routing.direct;

import org.jspecify.annotations.NullMarked;
