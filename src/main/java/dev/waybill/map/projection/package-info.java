/**
 * From the ellipsoid to the page: projections fit for a journey, and the stages that keep shapes whole on the way.
 *
 * <p>The formulas are {@link dev.waybill.map.projection.PlaneFormula}s. Around them stand small stages: {@link dev.waybill.map.projection.Limb} pulls what lies
 * too far round the globe to its rim, {@link dev.waybill.map.projection.FrameClip} cuts at the frame. Start reading at
 * {@link dev.waybill.map.projection.View}.
 */
@NullMarked
package dev.waybill.map.projection;

import org.jspecify.annotations.NullMarked;
