package dk.kursusret.importer.fetch;

import dk.kursusret.gateway.http.Fault;
import java.util.List;

/** A source as read from the configuration. */
sealed interface SourceEntry {

    /** The source's name; its number, from 1, where it has no usable name. */
    String name();

    /** A source without faults. */
    record Usable(ListSource source) implements SourceEntry {
        @Override
        public String name() {
            return source.name();
        }
    }

    /** A source that is not fetched because of its faults. */
    record Faulty(String name, List<Fault> faults) implements SourceEntry {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
