package dev.waybill.export;

import dev.waybill.journey.Journey;
import dev.waybill.journey.SampleJourneys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format, with the process killed while it writes. */
class KilledExportTest {

    private static final int KILLS = 50;

    @TempDir
    private Path folder;

    @Test
    void eachFileOfEachFormatIsTheOldOrTheNewOneWhole() throws Exception {
        new KilledRuns(folder, List.of(Writer.class.getName(), folder.toString())).kill(KILLS);
    }

    /** The run that is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Journey journey = SampleJourneys.najinTikhoretsk();
            Exports exports = new Exports(journey, PlainGround.under(journey));
            System.out.println("writing");
            exports.write(Path.of(arguments[0]), EnumSet.allOf(ExportFormat.class));
        }
    }
}
