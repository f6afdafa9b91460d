package dev.waybill.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code bin/waybill} in an install whose program only says how it was started. */
class LauncherTest {

    @TempDir
    Path folder;

    private Path install;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh; the launcher for it is not tried");
        install = folder.resolve("my programs/waybill 1");
        Files.createDirectories(install.resolve("bin"));
        Files.createDirectories(install.resolve("lib"));
        Files.createDirectories(install.resolve("geodata"));
        Files.createFile(install.resolve("geodata/SOURCES.csv"));
        Path launcher = install.resolve("bin/waybill");
        Files.copy(Path.of("src/main/launcher/waybill"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        writeProgram(install.resolve("lib/waybill.jar"));
    }

    @Test
    void runsFromAnyFolderAndWithSpacesInItsPath() throws Exception {
        Run run = run(install.resolve("bin/waybill"), Map.of(), "geocode", "two words", "", "평양");
        assertEquals("geocode|two words||평양", run.line("args"), run.all());
        assertEquals(0, run.exitCode());
    }

    @Test
    void runsByLinksToIt() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path absolute = Files.createSymbolicLink(bin.resolve("absolute"), install.resolve("bin/waybill"));
        Path relative = Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));
        assertEquals("new", run(relative, Map.of(), "new").line("args"));
        assertEquals("new", run(absolute, Map.of(), "new").line("args"));
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertEquals(3, run(install.resolve("bin/waybill"), Map.of(), "exit3").exitCode());
    }

    @Test
    void readsNamesInAnyScriptWhateverTheLocale() throws Exception {
        Run run = run(install.resolve("bin/waybill"), Map.of("LC_ALL", "C"), "라진");
        assertEquals("라진", run.line("args"), run.all());
    }

    @Test
    void givesShortWorkOneCompilerAndLongListsTwo() throws Exception {
        assertTrue(run(install.resolve("bin/waybill"), Map.of(), "geocode", "x").line("options").contains("TieredStopAtLevel=1"));
        assertFalse(run(install.resolve("bin/waybill"), Map.of(), "geocode", "--batch", "x").line("options")
                .contains("TieredStopAtLevel=1"));
    }

    @Test
    void takesMoreOptionsForJava() throws Exception {
        Run run = run(install.resolve("bin/waybill"), Map.of("WAYBILL_OPTS", "-Xmx77m -Dkey=value"), "x");
        assertTrue(run.line("options").contains("-Xmx77m, -Dkey=value"), run.all());
    }

    @Test
    void saysWhatIsMissingInAnInstallThatIsNotWhole() throws Exception {
        Files.delete(install.resolve("geodata/SOURCES.csv"));
        Run run = run(install.resolve("bin/waybill"), Map.of(), "x");
        assertEquals(2, run.exitCode());
        assertTrue(run.all().contains("this install is not whole: "), run.all());
        assertTrue(run.all().contains("geodata/SOURCES.csv is missing"), run.all());
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        Path old = folder.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.createFile(old.resolve("bin/java"));
        assertTrue(old.resolve("bin/java").toFile().setExecutable(true));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\nOS_NAME=\"Linux\"\n");
        Run run = run(install.resolve("bin/waybill"), Map.of("JAVA_HOME", old.toString()), "x");
        assertEquals(2, run.exitCode());
        assertTrue(run.all().contains("is Java 11.0.2; Waybill needs 17 or newer"), run.all());
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        Run run = run(install.resolve("bin/waybill"), Map.of("WAYBILL_JAVA", folder + "/none/java"), "x");
        assertEquals(2, run.exitCode());
        assertTrue(run.all().contains("is no Java that starts"), run.all());
    }

    @Test
    void keepsAnArchiveOfClassesAndMakesACutOneAnew() throws Exception {
        Path cache = folder.resolve("a cache");
        Map<String, String> now = Map.of("WAYBILL_CACHE", cache.toString(), "WAYBILL_CACHE_NOW", "yes");
        run(install.resolve("bin/waybill"), now, "x");
        Path archive;
        try (var files = Files.list(cache)) {
            archive = files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
        }
        long whole = Files.size(archive);
        Run second = run(install.resolve("bin/waybill"), now, "x");
        assertTrue(second.line("options").contains("-XX:SharedArchiveFile=" + archive), second.all());

        assertTrue(archive.toFile().setWritable(true));
        try (var channel = Files.newByteChannel(archive, java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(whole / 2);
        }
        Run third = run(install.resolve("bin/waybill"), now, "x");
        assertEquals(0, third.exitCode());
        assertFalse(third.line("options").contains("SharedArchiveFile"), third.all());
        assertEquals(whole, Files.size(archive), whole / 10.0, "the archive was not made anew");
    }

    @Test
    void worksWhereNothingCanBeWritten() throws Exception {
        Run run = run(
                install.resolve("bin/waybill"),
                Map.of("WAYBILL_CACHE", "/dev/null/none", "WAYBILL_CACHE_NOW", "yes"),
                "x");
        assertEquals(0, run.exitCode(), run.all());
        assertEquals("x", run.line("args"));
    }

    private Run run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path output = Files.createTempFile(folder, "run", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("WAYBILL") || key.equals("JAVA_HOME"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WAYBILL_CACHE", "off");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the launcher does not end");
        return new Run(process.exitValue(), Files.readString(output));
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StartedProgram.class.getName());
        String entry = StartedProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(file, manifest);
                var type = StartedProgram.class.getClassLoader().getResourceAsStream(entry)) {
            zip.putNextEntry(new ZipEntry(entry));
            type.transferTo(zip);
            zip.closeEntry();
        }
    }

    /** What a run printed, and how it ended. */
    private record Run(int exitCode, String all) {

        String line(String key) {
            return all.lines()
                    .filter(line -> line.startsWith(key + "="))
                    .map(line -> line.substring(key.length() + 1))
                    .findFirst()
                    .orElse("");
        }
    }
}
