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
    private final Map<String, Set<String>> formerlyByFrame;

    private FrameSections(Map<String, Optional<Set<String>>> namedByFrame, Map<String, Set<String>> formerlyByFrame) {
        this.namedByFrame = namedByFrame;
        this.formerlyByFrame = formerlyByFrame;
    }

    static FrameSections load() {
        Map<String, Optional<Set<String>>> named = new LinkedHashMap<>();
        Map<String, Set<String>> formerly = new LinkedHashMap<>();
        new ShippedTable("registration/sections4.csv")
                .withColumns(Codelists.BEVILLINGSRAMME, "section", "afholdelseskategorier", "formerly").rows()
                .forEach(row -> {
                    String frame = row.required(Codelists.BEVILLINGSRAMME);
                    named.put(frame, row.optional("afholdelseskategorier").map(FrameSections::ids));
                    formerly.put(frame, row.optional("formerly").map(FrameSections::ids).orElse(Set.of()));
                });
        return new FrameSections(named, formerly);
    }

    /** Whether the section names any categories: 4.10, 4.12 and 4.13 name none and leave it to the closing table. */
    public boolean nameCategoriesOf(Code frame) {
        return named(frame).isPresent();
    }

    public boolean name(Code frame, Code category) {
        return named(frame).map(ids -> ids.contains(category.id())).orElse(false);
    }

    /**
     * 4.7: no category of chapter 26 of LAB is on the list, but the description says that the frame formerly covered
     * that chapter, without saying until when. What is left of it is in the closing table.
     */
    public boolean leaveToTable(Code frame, Code category) {
        return formerlyByFrame.getOrDefault(frame.id(), Set.of()).contains(category.id());
    }

    private static Set<String> ids(String cell) {
        return Set.copyOf(Arrays.asList(cell.split(" ")));
    }

    private Optional<Set<String>> named(Code frame) {
        return namedByFrame.getOrDefault(frame.id(), Optional.empty());
    }
}
