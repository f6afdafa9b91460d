/**
 * The base map beneath a journey, as layers for other programs.
 *
 * <p>Start reading at {@link dev.waybill.export.ground.GroundLayers}.
 */
@NullMarked
package dev.waybill.export.ground;

import org.jspecify.annotations.NullMarked;
