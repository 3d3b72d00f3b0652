package dk.kursusret.importer.fetch;

import dk.kursusret.importer.file.FileContent;
import java.time.Duration;

/**
 * Limits on one fetch, whatever the server announces.
 *
 * @param bytes maximum size of the file, both as received and as inflated
 * @param toConnect timeout for connecting to each address of a name, and for each silence after that
 * @param whole time from the first request to the last byte, redirects included
 * @param redirects how many redirects are followed
 */
record Limits(int bytes, Duration toConnect, Duration whole, int redirects) {
    /** A list of thousands of courses is well below a megabyte. */
    static final Limits STANDARD = new Limits(FileContent.MAX_BYTES, Duration.ofSeconds(10), Duration.ofSeconds(30),
            5);
}
