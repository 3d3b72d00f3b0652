package dk.kursusret.functions.answers;

import dk.kursusret.catalog.edition.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Identifies the build of the rules that answers: the release, and the first digits of a hash over the rules, their texts
 * and the data shipped with them. It changes by itself whenever the same request could be answered differently.
 */
public final class Engine {
    private static final String RELEASE = "1.1.0";
    private static final int DIGITS = 8;
    public static final String VERSION = RELEASE + "+"
            + Sha256.of(hash("rules") + hash("catalog")).substring(0, DIGITS);

    private Engine() {}

    /** Reads the hash that the module's build wrote. */
    private static String hash(String module) {
        String name = "/META-INF/kursusret/" + module + ".sha256";
        try (InputStream in = Engine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: build the module " + module + " with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
