package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where the law has a condition. The words may move from order to order while the condition stays the same. */
public final class Provision {
    private final Citation main;
    private final List<Elsewhere> elsewhere;

    private Provision(Citation main, List<Elsewhere> elsewhere) {
        this.main = main;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** Where the condition is found in certain cases; where several match, the last one counts. */
    private record Elsewhere(Predicate<Case> cases, Provision provision) {}

    public static Provision of(Citation citation) {
        return new Provision(citation, List.of());
    }

    /** In LAB, whichever consolidation is in force. */
    public static Provision lab(String section) {
        return consolidated(section, LegalSource::lab, List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 7, 1),
                LocalDate.of(2016, 11, 21), LocalDate.of(2020, 1, 1), LocalDate.of(2022, 5, 22),
                LocalDate.of(2024, 3, 1)));
    }

    /** In the act on unemployment insurance, whichever consolidation is in force. */
    public static Provision alf(String section) {
        return consolidated(section, LegalSource::alf, List.of(LocalDate.of(2017, 3, 1), LocalDate.of(2020, 1, 1),
                LocalDate.of(2025, 8, 28)));
    }

    private static Provision consolidated(String section, Function<LocalDate, LegalSource> act,
            List<LocalDate> firstDays) {
        Provision provision = of(Citation.of(act.apply(firstDays.getFirst()), section));
        for (LocalDate day : firstDays.subList(1, firstDays.size())) {
            provision = provision.from(day, of(Citation.of(act.apply(day), section)));
        }
        return provision;
    }

    /** The same provision, found elsewhere in decisions from that day on. */
    public Provision from(LocalDate day, Provision later) {
        return where(kase -> !kase.asOf().isBefore(day), later);
    }

    /** The same provision, found elsewhere in those cases. */
    public Provision where(Predicate<Case> cases, Provision there) {
        List<Elsewhere> more = new ArrayList<>(elsewhere);
        more.add(new Elsewhere(cases, there));
        return new Provision(main, more);
    }

    public Citation citedIn(Case kase) {
        for (int i = elsewhere.size() - 1; i >= 0; i--) {
            if (elsewhere.get(i).cases().test(kase)) {
                return elsewhere.get(i).provision().citedIn(kase);
            }
        }
        return main;
    }

    /** Where it is found unless a case is named in {@link #where}. */
    public Citation main() {
        return main;
    }

    /** Every citation it can have. */
    public List<Citation> all() {
        List<Citation> all = new ArrayList<>(List.of(main));
        elsewhere.forEach(there -> all.addAll(there.provision().all()));
        return all.stream().distinct().toList();
    }
}
