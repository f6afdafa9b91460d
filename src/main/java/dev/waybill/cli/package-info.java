/**
 * The command line: one class per verb, one place where errors become messages and exit codes.
 *
 * <p>What this package is not: it decides nothing; each verb calls one class of {@code app}. Start reading at {@link
 * dev.waybill.cli.Main}.
 */
@NullMarked
package dev.waybill.cli;

import org.jspecify.annotations.NullMarked;
