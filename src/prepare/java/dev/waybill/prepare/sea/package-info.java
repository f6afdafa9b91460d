/**
 * Makes {@code geodata/sea} from public packages: clean land, coasts that ships pass, and the graph between them.
 *
 * <p>Runs once per data release, in minutes; nothing here runs when a route is asked for. Start reading at {@link
 * dev.waybill.prepare.sea.LandCleaner}.
 */
@NullMarked
package dev.waybill.prepare.sea;

import org.jspecify.annotations.NullMarked;
