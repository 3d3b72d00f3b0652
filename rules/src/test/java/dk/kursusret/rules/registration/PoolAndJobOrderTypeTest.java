package dk.kursusret.rules.registration;

import static dk.kursusret.rules.registration.Asked.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.registration.RegistrationAnswer.Outcome;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code registration} 9 and 11: adult apprentices have 11 pools of their own, everything else is in Øvrige. */
class PoolAndJobOrderTypeTest {
    private final Asked asked = new Asked();
    private static final List<String> APPRENTICES = List.of("voksenelev-privat", "voksenelev-stat",
            "voksenelev-kommune", "voksenelev-region-sygehusregion");

    @Test
    void everyPoolIsHeldAgainstEveryType() {
        for (Code pool : asked.codes(Codelists.AKTIVERINGSPULJE)) {
            for (Code type : asked.codes(Codelists.JOBORDRETYPE)) {
                boolean valid = APPRENTICES.contains(type.id()) != pool.id().equals("oevrige");
                RegistrationAnswer answer = asked.pool(pool.id(), type.id(), "2012-12-31");
                assertEquals(valid ? Outcome.VALID : Outcome.INVALID, answer.outcome(), pool.id() + " " + type.id());
                assertEquals("11", answer.citation().section());
            }
        }
        assertEquals(12, asked.codes(Codelists.AKTIVERINGSPULJE).size());
        assertEquals(30, asked.codes(Codelists.JOBORDRETYPE).size());
    }

    @ParameterizedTest
    @CsvSource({"oevrige, voksenelev-stat, adult-apprentice-pool-missing",
            "voksenlaerling-over-3-mdr-ledighed-faglaert, virksomhedspraktik-privat, other-job-type-in-oevrige"})
    void aNoSaysWhichPoolsAreRight(String pool, String type, String reason) {
        assertEquals(List.of(reason), ids(asked.pool(pool, type, "2022-02-01").reasons()));
    }

    @Test
    void aNameIsInTheMarksOfTheLanguage() {
        Text no = asked.pool("oevrige", "voksenelev-stat", "2022-02-01").reasons().getFirst().text();

        assertTrue(no.da().contains("»Voksenelev, stat«") && no.da().contains("»Øvrige«"), no.da());
        assertTrue(no.en().contains("\"Voksenelev, stat\"") && !no.en().contains("»"), no.en());
    }

    @ParameterizedTest(name = "{0}: {1} kroner an hour, at most {2} years")
    @CsvSource({"faglaert-voksenlaerling-ikke-foraeldet-udd-over-6-mdr-ledighed-mangelomraade, 40, -",
            "voksenlaerling-over-2-mdr-ledighed-ufaglaert, 40, -",
            "voksenlaerling-under-2-mdr-ledighed-ufaglaert, 30, -",
            "voksenlaerling-ledig-faglaert-foraeldet-uddannelse, 40, -",
            "voksenlaerling-over-6-mdr-ledighed-faglaert, 40, -", "voksenlaerling-beskaeftigelse-ufaglaert, 30, -",
            "voksenlaerling-ledig-ufaglaert-eller-faglaert-med-foraeldet-uddannelse, 45, -",
            "voksenlaerling-over-6-mdr-ledighed-ledig-faglaert, 45, -",
            "voksenlaerling-beskaeftiget-faglaert-med-foraeldet-uddannelse, 30, 2",
            "voksenlaerling-over-3-mdr-ledighed-faglaert, 45, -",
            "voksenlaerling-beskaeftigelse-ufaglaert-alle-omraader, 30, 2"})
    void aPoolOfAdultApprenticesPaysByTheHour(String pool, BigDecimal kroner, String years) {
        HourlySubsidy subsidy = asked.pool(pool, "voksenelev-privat", "2022-02-01").hourlySubsidy().orElseThrow();
        assertEquals(kroner, subsidy.kronerPerHour());
        assertEquals(years.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(years)), subsidy.mostYears());
    }

    @Test
    void nothingIsPaidForAPairThatCannotBe() {
        RegistrationAnswer answer = asked.pool("voksenlaerling-over-3-mdr-ledighed-faglaert",
                "virksomhedspraktik-privat", "2022-02-01");
        assertEquals(RegistrationAnswer.Outcome.INVALID, answer.outcome());
        assertEquals(Optional.empty(), answer.hourlySubsidy());
        assertFalse(ids(answer.notices()).contains("state-contact-group"));
    }

    @Test
    void oevrigePaysNothingByTheHour() {
        assertEquals(Optional.empty(), asked.pool("oevrige", "nytteindsats-stat", "2022-02-01").hourlySubsidy());
    }

    @ParameterizedTest(name = "the wage subsidy for those over 55, begun {0}: {1}")
    @CsvSource({"2012-12-31, -", "2013-01-01, scheme-abolished", "-, -"})
    void theWageSubsidyForThoseOver55EndedWith2012(String start, String reason) {
        RegistrationAnswer answer = asked.pool("oevrige", "loentilskud-over-55-aar-alle", start);
        assertEquals(reason.equals("-") ? List.of() : List.of(reason), ids(answer.reasons()));
        assertTrue(ids(answer.notices()).contains("abolished-but-in-table"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"virksomhedspraktik-privat", "virksomhedspraktik-region-sygehusregion",
            "rotationsvikar-kommune"})
    void theContactGroupMustBeStatedForTrainingAndSubstitutes(String type) {
        assertTrue(ids(asked.pool("oevrige", type, "2022-02-01").notices()).contains("state-contact-group"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"almindeligt-job", "ordinaert-job-egnet-til-efterloennere"})
    void ordinaryJobsAreForJobnetOnly(String type) {
        assertTrue(ids(asked.pool("oevrige", type, "2022-02-01").notices()).contains("jobnet-only"));
    }
}
