package dev.waybill.bench;

import dev.waybill.gazetteer.Geocoder;
import dev.waybill.gazetteer.PlaceQuery;
import dev.waybill.gazetteer.Resolution;
import dev.waybill.gazetteer.geocode.IndexedGeocoder;
import dev.waybill.gazetteer.index.AlikeKeys;
import dev.waybill.gazetteer.index.GazetteerIndex;
import dev.waybill.gazetteer.name.KeyOrigin;
import dev.waybill.gazetteer.name.Skeleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.MMapDirectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Look-ups a second in the gazetteer on one thread, beside plain Lucene on the same keys.
 *
 * <p>Exact names are drawn from all keys; misspelt ones are Latin keys of 5 to 18 letters with one letter changed. Lucene
 * holds each key as one untokenised term and is asked for the best ten.
 *
 * <p>Run with
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath org.openjdk.jmh.Main GazetteerBench"</pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx200m")
public class GazetteerBench {

    private static final Path FOLDER = Path.of("geodata/gazetteer");
    private static final int NAMES = 2_000;

    private GazetteerIndex index;
    private Geocoder geocoder;
    private IndexSearcher lucene;
    private final List<String> names = new ArrayList<>();
    private final List<String> misspelt = new ArrayList<>();
    private int next;

    /** Opens the gazetteer, copies its keys into a Lucene index in a temporary folder, draws the names. */
    @Setup
    public void prepare() throws IOException {
        index = GazetteerIndex.open(FOLDER.resolve("gazetteer.wbg"));
        geocoder = IndexedGeocoder.open(FOLDER);
        Path folder = Files.createTempDirectory("gazetteer-bench");
        try (IndexWriter writer =
                new IndexWriter(new MMapDirectory(folder), new IndexWriterConfig())) {
            for (int key = 0; key < index.keyCount(); key++) {
                Document document = new Document();
                document.add(new StringField("key", index.key(key), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        lucene = new IndexSearcher(DirectoryReader.open(new MMapDirectory(folder)));
        draw(new Random(7));
    }

    private void draw(Random random) {
        while (misspelt.size() < NAMES) {
            int number = random.nextInt(index.keyCount());
            if (isACode(number)) {
                continue;
            }
            String key = index.key(number);
            if (names.size() < NAMES) {
                names.add(key);
            }
            if (Skeleton.exists(key) && key.length() >= 5 && key.length() <= 18) {
                StringBuilder changed = new StringBuilder(key);
                changed.setCharAt(1 + random.nextInt(key.length() - 1), (char) ('a' + random.nextInt(26)));
                misspelt.add(changed.toString());
            }
        }
    }

    /** Whether a key is nothing but a code, which names nothing in small letters. */
    private boolean isACode(int key) {
        return IntStream.of(index.uses(key)).allMatch(use -> GazetteerIndex.originOf(use) == KeyOrigin.CODE);
    }

    private String next(List<String> from) {
        next = (next + 1) % NAMES;
        return from.get(next);
    }

    @Benchmark
    public GazetteerIndex open() throws IOException {
        return GazetteerIndex.open(FOLDER.resolve("gazetteer.wbg"));
    }

    @Benchmark
    public int[] exact() {
        return index.uses(index.findKey(next(names)));
    }

    @Benchmark
    public TopDocs exactByLucene() throws IOException {
        return lucene.search(new TermQuery(new Term("key", next(names))), 10);
    }

    @Benchmark
    public List<AlikeKeys.Match> misspelt() {
        return AlikeKeys.find(index, next(misspelt), 10);
    }

    @Benchmark
    public TopDocs misspeltByLuceneOneEdit() throws IOException {
        return lucene.search(new FuzzyQuery(new Term("key", next(misspelt)), 1), 10);
    }

    @Benchmark
    public TopDocs misspeltByLuceneTwoEdits() throws IOException {
        return lucene.search(new FuzzyQuery(new Term("key", next(misspelt)), 2), 10);
    }

    @Benchmark
    public Resolution resolve() {
        return geocoder.resolve(PlaceQuery.of(next(names)));
    }

    @Benchmark
    public Resolution resolveMisspelt() {
        return geocoder.resolve(PlaceQuery.of(next(misspelt)));
    }
}
