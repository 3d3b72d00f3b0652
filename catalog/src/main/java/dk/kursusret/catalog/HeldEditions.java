package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.store.EditionReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** An LRU cache of editions. Each has a few hundred rows; 256 of them take some 120 MB. */
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

    /** Synchronized, so that a cold container reads each edition once and not once per thread. */
    synchronized LoadedEdition merged(InForce inForce) {
        return held.computeIfAbsent(inForce, key -> LoadedEdition.read(key, store));
    }
}
