package dk.kursusret.functions.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Registration.Persongruppemarkering;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers are written in the order of the contract, without absent values, in the language asked for. */
class AnswerWriterTest {
    private static final Text TEXT = new Text("ja", "yes");
    private static final Citation CITATION = new Citation("LAB", "§ 48", Optional.of("LAB § 48"), Optional.empty());

    private static String written(Language language, Detail detail, Object answer) {
        return new String(new AnswerWriter(language, detail).bytes(answer), StandardCharsets.UTF_8);
    }

    private static String written(Object answer) {
        return written(Language.BOTH, Detail.FULL, answer);
    }

    @Test
    void aTextIsWrittenInTheLanguageAskedFor() {
        StatementView statement = new StatementView("x", Optional.empty(), Optional.empty(), TEXT, Optional.empty());

        assertEquals("{\"id\":\"x\",\"text\":{\"da\":\"ja\",\"en\":\"yes\"}}", written(statement));
        assertEquals("{\"id\":\"x\",\"text\":{\"da\":\"ja\"}}", written(Language.DA, Detail.FULL, statement));
        assertEquals("{\"id\":\"x\",\"text\":{\"en\":\"yes\"}}", written(Language.EN, Detail.FULL, statement));
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        assertEquals(
                "{\"id\":\"x\",\"condition\":\"c\",\"assessedBy\":\"A_KASSE\",\"text\":{\"da\":\"ja\",\"en\":\"yes\"},"
                        + "\"citation\":{\"document\":\"LAB\",\"section\":\"§ 48\",\"law\":\"LAB § 48\"}}",
                written(new StatementView("x", Optional.of("c"), Optional.of(Authority.A_KASSE), TEXT,
                        Optional.of(CITATION))));
    }

    @Test
    void whatARecordSaysIsNullIsNull() {
        assertEquals("{\"total\":222,\"used\":null,\"course\":7.4,\"remainingAfter\":200}",
                written(new HoursView(Optional.of(new BigDecimal("222.0")), Optional.empty(),
                        Optional.of(new BigDecimal("7.40")), Optional.of(new BigDecimal("2E+2")))));
        assertEquals("{\"bevillingsramme\":null,\"afholdelseskategorier\":[],\"persongruppemarkering\":null,"
                + "\"fritagelse\":null,\"mandatory\":[]}",
                written(new RegistrationView(Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), List.of())));
    }

    @Test
    void aRegistrationIsWrittenAsTheContractHasIt() {
        assertEquals("{\"bevillingsramme\":7,\"afholdelseskategorier\":[26],\"persongruppemarkering\":"
                + "{\"name\":\"n\",\"start\":\"2021-01-04\"},\"fritagelse\":\"FULL_TIME\",\"weeklyHours\":37,"
                + "\"weeklyMinutes\":0,\"mandatory\":[\"fritagelse\"]}",
                written(new RegistrationView(Optional.of(7), List.of(26),
                        Optional.of(new Persongruppemarkering("n", Optional.of(LocalDate.of(2021, 1, 4)),
                                Optional.empty())),
                        Optional.of(WorkTime.FULL_TIME), Optional.of(37), Optional.of(0), List.of("fritagelse"))));
    }

    @Test
    void aSummaryLeavesOutWhy() {
        ConditionView condition = new ConditionView("c", Result.MET, CITATION, List.of(), "met",
                FactSet.of(PersonFact.AGE),
                TEXT, TEXT);
        String citation = "{\"document\":\"LAB\",\"section\":\"§ 48\",\"law\":\"LAB § 48\"}";

        assertEquals("{\"id\":\"c\",\"result\":\"MET\",\"citation\":{\"document\":\"LAB\",\"section\":\"§ 48\"}}",
                written(Language.DA, Detail.SUMMARY, condition));
        assertEquals(
                "{\"id\":\"c\",\"result\":\"MET\",\"citation\":" + citation + ",\"alsoCites\":[],\"reason\":\"met\","
                        + "\"facts\":[\"/person/age\"],\"question\":{\"da\":\"ja\"},\"text\":{\"da\":\"ja\"}}",
                written(Language.DA, Detail.FULL, condition));
    }

    @Test
    void theValuesOfAChangeAreWrittenAsARequestWouldStateThem() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("/course/end", LocalDate.of(2015, 10, 2));
        facts.put("/course/deselected", List.of("48400"));
        facts.put("/course/price", new BigDecimal("2043.00"));
        facts.put("/course/fullTime", true);
        facts.put("/person/insurance", WorkTime.PART_TIME);

        assertEquals("{\"facts\":{\"/course/end\":\"2015-10-02\",\"/course/deselected\":[\"48400\"],"
                + "\"/course/price\":2043,\"/course/fullTime\":true,\"/person/insurance\":\"PART_TIME\"},"
                + "\"text\":{\"da\":\"ja\"}}", written(Language.DA, Detail.FULL, new ChangeView(facts, TEXT)));
    }

    @Test
    void aSummaryLeavesOutWhatIsEmptyButNoValue() {
        assertEquals("{\"facts\":{\"/course/deselected\":[]}}",
                written(Language.DA, Detail.SUMMARY, new ChangeView(Map.of("/course/deselected", List.of()), TEXT)));
        assertEquals("{\"bevillingsramme\":null,\"afholdelseskategorier\":[],\"persongruppemarkering\":null,"
                + "\"fritagelse\":null,\"mandatory\":[]}",
                written(Language.DA, Detail.SUMMARY, new RegistrationView(Optional.empty(), List.of(), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of())));
    }

    @AsStated
    private record Stated(BigDecimal hours, Optional<BigDecimal> price) {}

    @Test
    void amountsThatWereStatedKeepTheirDecimals() {
        assertEquals("{\"hours\":37.0,\"price\":2043.50}",
                json(new Stated(new BigDecimal("37.0"), Optional.of(new BigDecimal("2043.50")))));
    }

    private record PartlyNull(@OrNull Optional<LocalDate> first, Optional<LocalDate> second, Instant at) {}

    @Test
    void whatIsNotThereIsNullWhereTheRecordSaysSo() {
        assertEquals("{\"first\":null,\"at\":\"2021-10-01T06:00:00Z\"}",
                json(new PartlyNull(Optional.empty(), Optional.empty(), Instant.parse("2021-10-01T06:00:00Z"))));
        assertEquals("{\"firstDay\":null,\"lastDay\":\"2021-10-01\"}",
                json(new Validity(Optional.empty(), Optional.of(LocalDate.of(2021, 10, 1)))));
    }

    private static String json(Object answer) {
        return new String(AnswerWriter.json(answer).body(), StandardCharsets.UTF_8);
    }

    @Test
    void anAnswerIsWrittenInFullWhereNothingElseIsAsked() {
        assertEquals("{\"document\":\"LAB\",\"section\":\"§ 48\",\"law\":\"LAB § 48\"}",
                json(CITATION));
    }
}
