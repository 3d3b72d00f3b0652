package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code registration} 4.1 to 4.13: the categories that the section on a frame names. */
public final class FrameSections {
    private final Map<String, Optional<Set<String>>> namedByFrame;

    private FrameSections(Map<String, Optional<Set<String>>> namedByFrame) {
        this.namedByFrame = namedByFrame;
    }

    static FrameSections load() {
        Map<String, Optional<Set<String>>> named = new LinkedHashMap<>();
        new ShippedTable("registration/sections4.csv").withColumns(Codelists.BEVILLINGSRAMME, "section", "afholdelseskategorier")
                .rows().forEach(row -> named.put(row.required(Codelists.BEVILLINGSRAMME),
                        row.optional("afholdelseskategorier").map(ids -> Set.copyOf(Arrays.asList(ids.split(" "))))));
        return new FrameSections(named);
    }

    /** Sections 4.10, 4.12 and 4.13 name none and leave it to the closing table. */
    public boolean nameCategoriesOf(Code frame) {
        return named(frame).isPresent();
    }

    public boolean name(Code frame, Code category) {
        return named(frame).map(ids -> ids.contains(category.id())).orElse(false);
    }

    private Optional<Set<String>> named(Code frame) {
        return namedByFrame.getOrDefault(frame.id(), Optional.empty());
    }
}
