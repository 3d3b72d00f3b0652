package dk.kursusret.rules.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that ships with the product. */
public final class ShippedFile {
    private ShippedFile() {}

    /**
     * As text, which is UTF-8.
     *
     * @param module whose folder of resources holds the file
     * @throws IllegalStateException where it is not there
     */
    public static String text(String module, String file) {
        try (InputStream in = ShippedFile.class.getResourceAsStream("/dk/kursusret/" + module + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
