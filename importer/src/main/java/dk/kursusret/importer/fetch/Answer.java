package dk.kursusret.importer.fetch;

import java.net.URI;

/** What a server said. */
sealed interface Answer {

    /** The file, whole and inflated. */
    record File(byte[] bytes, Validators validators) implements Answer {}

    /** It is the version that the validators were of. */
    record Unchanged() implements Answer {}

    /** It lies elsewhere. */
    record Moved(URI to) implements Answer {}
}
