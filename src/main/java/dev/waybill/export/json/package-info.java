/**
 * The whole journey as one JSON document for programs, with a published schema.
 *
 * <p>The schema is the resource {@code journey.schema.json} beside {@link
 * dev.waybill.export.json.JourneyJsonWriter}, where reading starts. Its version counts like a program's: a new field
 * raises the middle number, a changed or removed one the first.
 */
@NullMarked
package dev.waybill.export.json;

import org.jspecify.annotations.NullMarked;
