package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.engine.Truth;
import java.util.List;
import java.util.stream.Stream;

/** What the ways into the pool came to, each by itself. */
record Situations(List<Examined> examined) {

    boolean grantsListedCourse() {
        return truth(RegionalPool.LISTED_COURSE) == Truth.TRUE;
    }

    /** An offer to the person, whose benefit goes on meanwhile. */
    boolean offersCourse() {
        return grantsListedCourse() || truth(RegionalPool.EMPLOYER_STATEMENT) == Truth.TRUE;
    }

    boolean mayOfferCourse() {
        return truth(RegionalPool.LISTED_COURSE) != Truth.FALSE
                || truth(RegionalPool.EMPLOYER_STATEMENT) != Truth.FALSE;
    }

    boolean subsidisesEmployer() {
        return truth(RegionalPool.EMPLOYER_SUBSIDY) == Truth.TRUE;
    }

    boolean maySubsidiseEmployer() {
        return truth(RegionalPool.EMPLOYER_SUBSIDY) != Truth.FALSE;
    }

    /** Of the version that was examined; one that is not in force grants nothing. */
    private Truth truth(String name) {
        List<Condition> looked = examined.stream().map(Examined::condition).toList();
        List<Condition> asked = RegionalPool.SCHEME.life().stream()
                .flatMap(period -> period instanceof RuleVersion version ? version.situations().stream() : Stream.of())
                .filter(situation -> situation.name().equals(name)).map(Situation::conditions)
                .filter(conditions -> !conditions.isEmpty() && looked.containsAll(conditions)).findFirst()
                .orElse(List.of());
        return asked.isEmpty() ? Truth.FALSE
                : asked.stream()
                        .map(condition -> examined.get(looked.indexOf(condition)).finding().truth())
                        .reduce(Truth.TRUE, Truth::and);
    }
}
