package dk.kursusret.importer.fetch;

import java.net.URI;

/** A server's reply. */
sealed interface ServerReply {

    /** The complete file, inflated. */
    record File(byte[] bytes, Validators validators) implements ServerReply {}

    /** The file is still the version to which the validators belong. */
    record Unchanged() implements ServerReply {}

    /** The file is at another address. */
    record Moved(URI to) implements ServerReply {}
}
