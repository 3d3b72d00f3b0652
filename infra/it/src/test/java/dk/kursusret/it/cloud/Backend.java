package dk.kursusret.it.cloud;

import java.net.URI;

/** Something that answers AWS's APIs. */
interface Backend extends AutoCloseable {

    /** For the line that says what ran where. */
    String name();

    URI endpoint();

    /** Whether a deployed function reaches what a test starts on this machine. */
    default boolean reachesThisMachine() {
        return true;
    }

    @Override
    void close();
}
