package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;

/**
 * The version of a source's file that was fetched last.
 *
 * @param origin the list, address, rule for the first day and overrides of that time; where one has changed, this
 * version no longer counts
 */
record FetchedVersion(String origin, String sha256, @JsonUnwrapped Validators validators) {

    static String origin(ListSource source, URI address) {
        return source.list() + " " + address + " " + source.firstDay() + " " + source.chosen();
    }
}
