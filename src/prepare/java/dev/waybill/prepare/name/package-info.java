/**
 * Names of areas, in the languages that they are known by, and the codes of regions; what is kept by hand of them.
 *
 * <p>Start reading at {@link dev.waybill.prepare.name.NamesPart}.
 */
@NullMarked
package dev.waybill.prepare.name;

import org.jspecify.annotations.NullMarked;
