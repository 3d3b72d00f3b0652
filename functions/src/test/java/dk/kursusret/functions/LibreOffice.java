package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The system's LibreOffice with Danish settings, used without a window to open a table and save it again. */
final class LibreOffice {
    /** Separator, quotes, encoding, first line, Danish; numbers and dates are parsed as typed and saved as shown. */
    private static final String TABLE = "Text - txt - csv (StarCalc):%d,34,%d,1,,1030,false,true";
    private static final String DANISH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
            </oor:items>
            """;
    private static final int MINUTES = 5;
    private final String program;
    private final Path folder;

    private LibreOffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The encoding of a saved table. */
    enum Encoding {
        UTF_8(76), WINDOWS_1252(1), UTF_16(65535);

        private final int number;

        Encoding(int number) {
            this.number = number;
        }
    }

    /** Empty if there is none on the path. @param folder for its settings and files */
    static Optional<LibreOffice> here(Path folder) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable).findFirst().map(program -> new LibreOffice(program.toString(), folder));
    }

    /** Opens a table as if typed in Danish, and saves it. */
    byte[] savedAgain(byte[] table, Encoding encoding) {
        try {
            Path profile = Files.createDirectories(folder.resolve("profile/user"));
            Files.writeString(profile.resolve("registrymodifications.xcu"), DANISH);
            Path opened = Files.write(folder.resolve("table.csv"), table);
            Path saved = Files.createDirectories(folder.resolve("saved"));
            Process process = new ProcessBuilder(program, "-env:UserInstallation=" + profile.getParent().toUri(),
                    "--headless", "--infilter=" + TABLE.formatted((int) ';', Encoding.UTF_8.number), "--convert-to",
                    "csv:" + TABLE.formatted((int) ';', encoding.number), "--outdir", saved.toString(),
                    opened.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile())
                    .start();
            try {
                assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice does not end");
                assertEquals(0, process.exitValue(), () -> said(folder.resolve("said")));
            } finally {
                end(process);
            }
            return Files.readAllBytes(saved.resolve("table.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its program is a script that starts others. */
    private static void end(Process process) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
