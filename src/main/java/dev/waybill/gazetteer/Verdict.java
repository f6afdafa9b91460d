package dev.waybill.gazetteer;

import java.util.List;

/**
 * A place that a name may mean, with its score and what speaks for and against it.
 *
 * @param match how the name led to it
 * @param score sum of the weighed cues; only differences count
 * @param reasons in words
 */
record Verdict(NameMatch match, double score, List<String> reasons) {}
