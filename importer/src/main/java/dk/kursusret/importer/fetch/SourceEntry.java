package dk.kursusret.importer.fetch;

import dk.kursusret.gateway.http.Fault;
import java.util.List;

/** One source of the configuration as it was read. */
sealed interface SourceEntry {

    /** The name; for one without a usable name, its number from 1. */
    String name();

    /** In order. */
    record Usable(ListSource source) implements SourceEntry {
        @Override
        public String name() {
            return source.name();
        }
    }

    /** Not fetched, and why. */
    record Faulty(String name, List<Fault> faults) implements SourceEntry {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
