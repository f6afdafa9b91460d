/**
 * The journey as one web page: an interactive map, a time line and the claims, in a single file that asks no server for
 * anything.
 *
 * <p>What this package is not: it judges nothing and routes nothing; what the page shows stands in the journey. Texts of
 * a dossier enter the page as data only, never as markup. Start reading at {@link dev.waybill.export.web.WebPage}; the
 * page's own script and style are resources beside this package.
 */
@NullMarked
package dev.waybill.export.web;

import org.jspecify.annotations.NullMarked;
