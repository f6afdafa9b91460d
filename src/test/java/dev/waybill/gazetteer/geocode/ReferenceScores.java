package dev.waybill.gazetteer.geocode;

import dev.waybill.gazetteer.Geocoder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Prints how good the answers to the reference lists are, as the table of the documentation; what is wrong goes to the file
 * that is named as the argument.
 */
final class ReferenceScores {

    private ReferenceScores() {}

    public static void main(String[] arguments) throws IOException {
        Geocoder geocoder = TestGazetteer.get();
        System.out.println(ListScore.header());
        try (PrintWriter wrong = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            for (Map.Entry<String, List<ReferenceLists.Row>> list : ReferenceLists.all().entrySet()) {
                ListScore score = ListScore.of(geocoder, list.getValue());
                System.out.println(score.row(list.getKey()));
                score.wrong().forEach(line -> wrong.println(list.getKey() + "\t" + line));
            }
            PortPairs pairs = PortPairs.score(geocoder);
            System.out.println(pairs);
            pairs.wrong().forEach(line -> wrong.println("pairs\t" + line));
        }
    }
}
