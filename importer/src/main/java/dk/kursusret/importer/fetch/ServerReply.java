package dk.kursusret.importer.fetch;

import java.net.URI;

/** What a server said. */
sealed interface ServerReply {

    /** The file, whole and inflated. */
    record File(byte[] bytes, Validators validators) implements ServerReply {}

    /** It is the version that the validators were of. */
    record Unchanged() implements ServerReply {}

    /** It lies elsewhere. */
    record Moved(URI to) implements ServerReply {}
}
