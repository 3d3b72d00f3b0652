package dk.kursusret.importer.fetch;

import dk.kursusret.importer.file.FileContent;
import java.time.Duration;

/**
 * How much one fetch may take, whatever the other side promises.
 *
 * @param bytes of the file, as it comes and as it is when inflated
 * @param toConnect for each address of a name, and for each silence after that
 * @param whole from the first question to the last byte, redirects included
 * @param redirects that are followed
 */
record Limits(int bytes, Duration toConnect, Duration whole, int redirects) {
    /** A list of thousands of courses is well below a megabyte. */
    static final Limits STANDARD = new Limits(FileContent.MOST_BYTES, Duration.ofSeconds(10), Duration.ofSeconds(30),
            5);
}
