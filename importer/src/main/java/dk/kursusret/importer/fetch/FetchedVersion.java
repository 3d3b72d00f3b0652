package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;

/**
 * The version of a source that was fetched the last time.
 *
 * @param origin list, address, rule for the first day and overrides, as they were then: where one is another, this counts for
 *            nothing
 */
record FetchedVersion(String origin, String sha256, @JsonUnwrapped Validators validators) {

    static String origin(ListSource source, URI address) {
        return source.list() + " " + address + " " + source.firstDay() + " " + source.chosen();
    }
}
