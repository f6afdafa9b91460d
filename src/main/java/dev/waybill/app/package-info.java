/**
 * The use cases: one class for each thing a user can ask for, on the opened geodata.
 *
 * <p>What this package is not: it parses no command line and decides nothing that the packages below decide. Start
 * reading at {@link dev.waybill.app.MakeReport}, the main job; {@link dev.waybill.app.GeoData} opens what it needs.
 */
@NullMarked
package dev.waybill.app;

import org.jspecify.annotations.NullMarked;
