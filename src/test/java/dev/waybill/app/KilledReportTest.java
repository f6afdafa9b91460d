package dev.waybill.app;

import dev.waybill.export.KilledRuns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on the sample dossier, killed while it writes layers, maps and web page.
 *
 * <p>A few kills, for each takes seconds; {@code -Dwaybill.kills=50} makes more, {@code -Dwaybill.seed=N} the same again.
 */
class KilledReportTest {

    private static final int KILLS = Integer.getInteger("waybill.kills", 5);

    @TempDir
    private Path folder;

    @Test
    void eachFileOfAReportIsTheOldOrTheNewOneWhole() throws Exception {
        new KilledRuns(folder, List.of(Job.class.getName(), folder.toString())).kill(KILLS);
    }

    /** The run that is killed. */
    static final class Job {

        private Job() {}

        public static void main(String[] arguments) throws IOException {
            GeoData geodata = GeoData.locate(Path.of("geodata"), null);
            System.out.println("writing");
            new MakeReport(geodata).write(geodata.sampleDossier(), Path.of(arguments[0]), ReportOptions.standard());
        }
    }
}
