package dk.kursusret.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples of lists that ship with the product. */
public final class SampleFile {
    private static final Path LISTS = Path.of("..", "..", "samples", "lists");

    private SampleFile() {}

    public static Path of(String list, String firstDay) {
        return LISTS.resolve("SAMPLE_" + list + "_" + firstDay + ".csv");
    }

    public static byte[] read(String list, String firstDay) throws IOException {
        return Files.readAllBytes(of(list, firstDay));
    }
}
