package dk.kursusret.importer.fetch;

import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.intake.ImportMode;
import java.util.Set;

/**
 * Where one list can be fetched.
 *
 * @param name of the source; what it brings is brought in this name
 * @param list id of a known list
 * @param hosts the only ones that may be asked, redirects included
 * @param mode STAGE, or PUBLISH where the configuration says so
 * @param chosen what is to be followed instead of what its files look like
 */
record ListSource(String name, String list, AddressTemplate address, Set<Host> hosts, FirstDay firstDay,
        ImportMode mode, Chosen chosen) {
    ListSource {
        hosts = Set.copyOf(hosts);
    }
}
