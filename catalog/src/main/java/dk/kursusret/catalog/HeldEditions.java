package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.store.EditionReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Editions that were read once, the least recently used let go. A few hundred rows each: 256 of them are some 120 MB. */
final class HeldEditions {
    private static final int EDITIONS_HELD = 256;
    private final EditionReader store;
    private final Map<InForce, LoadedEdition> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InForce, LoadedEdition> eldest) {
            return size() > EDITIONS_HELD;
        }
    };

    HeldEditions(EditionReader store) {
        this.store = store;
    }

    /** One reader at a time: a cold container reads each edition once, not once per thread. */
    synchronized LoadedEdition merged(InForce inForce) {
        return held.computeIfAbsent(inForce, asked -> LoadedEdition.read(asked, store));
    }
}
