package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups that nobody enters any more: overgangsydelse and uddannelseshjælp ended as benefits on 1 July 2025 (lov 1655/2024),
 * ressourceforløb and revalidering are closed to new people from 1 February 2026 (lov 1750/2025).
 */
public final class ClosedGroups {
    private static final LegalSource CASH_BENEFIT_REFORM = LegalSource.named("lov 1655/2024");
    private static final LegalSource EFFORT_REFORM = LegalSource.named("lov 1750/2025");
    private static final Closing BENEFITS = new Closing(LocalDate.of(2025, 7, 1), "benefit-ended",
            Citation.of(CASH_BENEFIT_REFORM, "§ 1"));
    private static final LocalDate NO_NEW_PEOPLE = LocalDate.of(2026, 2, 1);
    private static final Map<Group, Closing> CLOSED = Map.of(Group.OVERGANGSYDELSE, BENEFITS, Group.UDDANNELSESHJAELP,
            BENEFITS, Group.RESSOURCEFORLOEB,
            new Closing(NO_NEW_PEOPLE, "no-new-people", Citation.of(EFFORT_REFORM, "§ 1, nr. 4")), Group.REVALIDERING,
            new Closing(NO_NEW_PEOPLE, "no-new-people", Citation.of(EFFORT_REFORM, "§ 1, nr. 6")));

    private ClosedGroups() {}

    private record Closing(LocalDate day, String what, Citation citation) {}

    public static boolean isClosed(Group group, LocalDate day) {
        return CLOSED.containsKey(group) && !day.isBefore(CLOSED.get(group).day());
    }

    /** The notice that the person's group is closed, where it is so on the day of the decision. */
    public static List<Statement> notices(Case kase) {
        Group group = kase.facts().orNull(PersonFact.GROUP);
        if (group == null || !isClosed(group, kase.asOf())) {
            return List.of();
        }
        Closing closing = CLOSED.get(group);
        return List.of(new Statement("group-closed", kase.text("notice.group-closed." + closing.what(),
                Map.of("date", closing.day())), Optional.of(closing.citation())));
    }
}
