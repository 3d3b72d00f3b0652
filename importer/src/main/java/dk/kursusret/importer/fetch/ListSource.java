package dk.kursusret.importer.fetch;

import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.intake.ImportMode;
import java.util.Set;

/**
 * A source from which a list is fetched.
 *
 * @param name the source's name, under which its files are submitted
 * @param list id of the list
 * @param hosts the only hosts to which requests may go, redirects included
 * @param mode STAGE, or PUBLISH where the configuration says so
 * @param chosen choices that override what its files look like
 */
record ListSource(String name, String list, AddressTemplate address, Set<Host> hosts, FirstDay firstDay,
        ImportMode mode, Chosen chosen) {
    ListSource {
        hosts = Set.copyOf(hosts);
    }
}
