package dk.kursusret.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSources;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    private static final Citation GUIDANCE = Citation.sixWeeks("§ 3").beside(LegalSource.order(710, 2015), "§ 3");
    private static final Citation ORDER = Citation.of(LegalSource.order(1718, 2015), "§ 3");
    private static final Citation FLEKSJOB = Citation.of(LegalSource.order(1565, 2014), "§ 8");

    @Test
    void aGuidanceKeepsItsNameAndHasTheOrderBesideIt() {
        assertEquals("six-weeks § 3", GUIDANCE.toString());
        assertEquals(Optional.of("BEK 710/2015 § 3"), GUIDANCE.law());
        assertEquals(Optional.of("https://www.retsinformation.dk/eli/lta/2015/710"), GUIDANCE.address());
        assertEquals("BEK 1718/2015 § 3", ORDER.toString());
    }

    @Test
    void itStandsElsewhereFromADayOnAndForOthers() {
        Provision provision = Provision.of(GUIDANCE).from(LocalDate.of(2016, 1, 11), Provision.of(ORDER))
                .where(kase -> kase.facts().get(PersonFact.GROUP).filter(g -> g == Group.LEDIGHEDSYDELSE).isPresent(),
                        Provision.of(FLEKSJOB));

        assertEquals(GUIDANCE, provision.citedIn(Cases.sixWeeks().on("2016-01-10").kase()));
        assertEquals(ORDER, provision.citedIn(Cases.sixWeeks().on("2016-01-11").kase()));
        assertEquals(FLEKSJOB, provision.citedIn(Cases.sixWeeks().but("group=LEDIGHEDSYDELSE").kase()));
        assertEquals(List.of(GUIDANCE, ORDER, FLEKSJOB), provision.all());
        assertEquals(GUIDANCE, provision.main());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2015-01-01, 2014/990", "2015-06-30, 2014/990", "2015-07-01, 2015/807", "2016-11-20, 2015/807",
            "2016-11-21, 2016/1342", "2019-12-31, 2016/1342", "2020-01-01, 2019/548", "2022-05-21, 2019/548",
            "2022-05-22, 2022/701", "2024-02-29, 2022/701", "2024-03-01, 2024/280", "2026-11-29, 2024/280"})
    void theActIsTheConsolidationOfTheDay(String day, String address) {
        Citation citation = Provision.lab("§ 26 a, stk. 5").citedIn(Cases.sixWeeks().on(day).kase());

        assertEquals("LAB § 26 a, stk. 5", citation.toString());
        assertEquals(Optional.of("https://www.retsinformation.dk/eli/lta/" + address), citation.address());
    }

    @Test
    void everySourceHasAnIdOfItsOwnAndEveryLawAnAddress() {
        var seen = new HashSet<String>();
        LegalSources.all().forEach(source -> {
            assertTrue(seen.add(source.id()), source.id());
            assertTrue(!source.kind().isLaw() || source.address().isPresent(), source.id());
        });
        assertThrows(IllegalArgumentException.class, () -> LegalSource.order(1, 1999));
    }
}
