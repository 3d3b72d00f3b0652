package dk.kursusret.rules.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that ships with the product. */
public final class ShippedFile {
    private ShippedFile() {}

    /**
     * Reads the file as UTF-8 text.
     *
     * @param module the one whose resources hold the file
     * @throws IllegalStateException where there is no such file
     */
    public static String text(String module, String file) {
        try (InputStream in = ShippedFile.class.getResourceAsStream("/dk/kursusret/" + module + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
