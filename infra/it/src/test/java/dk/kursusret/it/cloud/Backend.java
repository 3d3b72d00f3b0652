package dk.kursusret.it.cloud;

import java.net.URI;

/** A provider of AWS's APIs. */
interface Backend extends AutoCloseable {

    /** The name in the message that says which tests ran where. */
    String name();

    URI endpoint();

    /** Whether deployed functions can reach what a test starts on this machine. */
    default boolean reachesThisMachine() {
        return true;
    }

    @Override
    void close();
}
