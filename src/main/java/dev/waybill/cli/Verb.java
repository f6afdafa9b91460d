package dev.waybill.cli;

import java.util.concurrent.Callable;

/**
 * A verb of its own source set, which {@link Main} takes on where its class is there: {@code prepare} is compiled after
 * the rest, so that the first run need not wait for it.
 */
interface Verb extends Callable<Integer> {}
