package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.launcher.EngineFilter.includeEngines;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.ParameterizedTest;
import java.util.stream.Collectors;
import java.io.IOException;
import dk.kursusret.rules.docs.CheckedIn;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.texts.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherFactory;

/** The acceptance tables leave out no condition of any version: they are run again, and what they check is recorded. */
class RowOfEveryConditionTest {
    /** Cannot come up: since September 2021 too little attendance is for a person to judge, and never a no. */
    private static final Set<String> NEVER = Set.of("six-weeks@2026-02-01: six-weeks.not-distance-learning NOT_MET");
    private static final List<Result> EACH = List.of(Result.MET, Result.NOT_MET, Result.UNKNOWN);
    private static final List<String> TABLES = List.of("sixweeks", "regionalpool", "trials", "shortagepool",
            "educationlift", "minkpool");

    /** Where only a person can judge, the result is yes or open, never no. */
    private static final Set<String> NEVER_A_NO = Set.of("mink-pool.skills-in-a-field");

    /** Its text is made from the registration guide's own tables. */
    private static final String IN_THE_GUIDES_DATA = "frame-left-open";
    private static final Set<String> CARRIED = new HashSet<>();
    private static final Set<Row.Checked> CHECKED = checkedByTheTables();

    @Test
    void everyConditionOfEveryVersionHasARowMetNotMetAndUnknown() {
        Set<String> checked = CHECKED.stream().map(Row.Checked::name).collect(Collectors.toSet());
        List<String> lacking = versions().flatMap(RowOfEveryConditionTest::rows)
                .filter(row -> !checked.contains(row) && !NEVER.contains(row)).distinct().toList();

        assertEquals(List.of(), lacking, "rows that no table has");
    }

    private static Stream<RuleVersion> versions() {
        return Schemes.ALL.stream().flatMap(scheme -> scheme.life().stream()).filter(RuleVersion.class::isInstance)
                .map(RuleVersion.class::cast);
    }

    private static Stream<String> rows(RuleVersion version) {
        return version.situations().stream().flatMap(situation -> situation.conditions().stream())
                .flatMap(condition -> EACH.stream()
                        .filter(result -> result != Result.NOT_MET || !NEVER_A_NO.contains(condition.id()))
                        .map(result -> Row.name(version, condition.id(), result)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aLawyerReadsWhatWasTested(RuleVersion version) throws IOException {
        CheckedIn.check("tables/" + version.id() + ".md", new TablesDocument(version, CHECKED).text());
    }

    @Test
    void everyIdThatAnAnswerCarriesIsListed() throws IOException {
        Set<String> carried = new HashSet<>(CARRIED);
        Random random = new Random(20150629);
        for (int i = 0; i < 6_000; i++) {
            Case kase = RandomCases.any(random).kase();
            Stream.of(kase, kase.withLists(ListsOfOtherKinds.samples(kase.lists())),
                    kase.withLists(ListsOfOtherKinds.LAPSED))
                    .flatMap(one -> Given.DECIDER.decide(one, Schemes.ALL).results().stream()).flatMap(Carried::rows)
                    .forEach(carried::add);
        }
        Given.DECIDER.decide(RandomCases.any(random).on("2027-01-01").kase(), Schemes.ALL).results().stream()
                .flatMap(Carried::rows).forEach(carried::add);

        CheckedIn.checkHolds("answer-ids.csv", Carried.HEADINGS, carried);
    }

    @Test
    void everyListedIdHasAText() {
        List<String> without = Schemes.ALL.stream().map(scheme -> AnswerIds.of(scheme.id()))
                .flatMap(ids -> Stream.of(ids.deadlines(), ids.nextSteps(), ids.duties(), ids.notices()))
                .flatMap(List::stream).map(id -> id.replaceFirst("\\.course\\..*", ""))
                .filter(id -> !id.equals(IN_THE_GUIDES_DATA))
                .filter(id -> Texts.keys().stream().noneMatch(key -> key.contains(id))).toList();

        assertEquals(List.of(), without);
    }

    private static Set<Row.Checked> checkedByTheTables() {
        Set<Row.Checked> checked = new HashSet<>();
        LauncherDiscoveryRequest tables = request().filters(includeEngines("junit-jupiter")).selectors(TABLES.stream()
                .map(name -> DiscoverySelectors.selectPackage("dk.kursusret.rules.schemes." + name)).toList()).build();
        ScopedValue.where(Row.CHECKED, checked).where(Carried.BY_TESTS, CARRIED)
                .run(() -> LauncherFactory.create().execute(tables));
        return checked;
    }
}
