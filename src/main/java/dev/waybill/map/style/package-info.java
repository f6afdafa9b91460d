/**
 * How maps look and which words they use: themes and languages, both read from data files.
 *
 * <p>What this package is not: it draws nothing. Start reading at {@link dev.waybill.map.style.Theme}.
 */
@NullMarked
package dev.waybill.map.style;

import org.jspecify.annotations.NullMarked;
