package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.DESELECTED;
import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.CourseFact.PATH;
import static dk.kursusret.rules.facts.PersonFact.MISSED_PARTS;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.schemes.NamedCourse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An element that the person chose not to turn up for cannot be applied for again. A single course is its own element.
 */
public record Section15MissedParts(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.no-missed-part";
    }

    @Override
    public Finding examine(Case kase) {
        Optional<List<String>> elements = kase.facts().get(PARTS).filter(parts -> !parts.isEmpty())
                .or(() -> NamedCourse.codeOrEntry(kase).map(List::of));
        Finding finding = elements.isPresent()
                ? kase.read(MISSED_PARTS).test(missed -> Collections.disjoint(missed, elements.get()))
                : kase.knows(PATH) || kase.knows(MISSED_PARTS) ? unnamedElements(kase)
                        : Finding.NOT_APPLICABLE.resting(MISSED_PARTS);
        return finding.resting(PARTS).resting(NamedCourse.NAME);
    }

    /**
     * Which elements are applied for matters only where one that could be among them was missed; an empty list of parts
     * means all of them.
     */
    private static Finding unnamedElements(Case kase) {
        List<ListedCourse> path = NamedCourse.rows(kase);
        return kase.read(MISSED_PARTS).decide(missed -> {
            boolean noneInPath = !path.isEmpty() && path.stream().noneMatch(c -> NamedCourse.isAmong(missed, c));
            if (missed.isEmpty() || noneInPath) {
                return Finding.NOT_APPLICABLE;
            }
            return kase.knows(PARTS) ? Finding.of(path.isEmpty()) : Finding.missing(PARTS);
        }).resting(DESELECTED);
    }
}
