/**
 * The answers to what is asked of Waybill, as text, JSON and GeoJSON: the same for the command line, a server and a library.
 *
 * <p>Start reading at {@link dev.waybill.answer.RouteText}.
 */
@NullMarked
package dev.waybill.answer;

import org.jspecify.annotations.NullMarked;
