package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.Layout.Holds;
import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.MoneyCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** What is written down in any notation is read as it was meant. */
class RoundTripTest {
    private static final ListChecking CHECKING = new ListChecking(Profiles.load(Holds.COURSES), Messages.load());

    @Property
    void everyDanishNotationOfAnAmountIsThatAmount(
            @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal kroner) {
        String danish = Numbers.danish(kroner);
        for (String written : List.of(danish, danish + " kr.", "kr. " + danish, danish.replace(".", ""),
                danish.replace('.', '\u00A0'), danish.replace('.', ' ') + " DKK")) {
            assertEquals(0, kroner.compareTo(amount(written)), written);
        }
    }

    @Property(tries = 300)
    void anyRemarkSurvivesQuotingInAnyDelimiter(@ForAll("remarks") String remark,
            @ForAll("delimiters") char delimiter) {
        String quoted = '"' + remark.replace("\"", "\"\"") + '"';
        var entries = CHECKING.check(ListFile.headed("kode" + delimiter + "titel" + delimiter + "note")
                .row("47592" + delimiter + "Bus" + delimiter + quoted).row("40531" + delimiter + "Tog" + delimiter)
                .utf8(), new ListName("rar-fyn", new Text("Fyn", "Fyn"))).entries();
        assertEquals(2, entries.size());
        assertEquals(Formula.unguarded(Cells.tidy(remark)), entries.getFirst().remark().orElse(""));
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(';', ',', '\t');
    }

    @Provide
    Arbitrary<String> remarks() {
        return Arbitraries.strings().withChars("abcæøåÆØÅ ;,\t\"'=\r\n|").ofMaxLength(40)
                .filter(remark -> Cells.isBlank(remark) || !Cells.tidy(remark).matches("[\\p{Pd} ]*"));
    }

    private static BigDecimal amount(String written) {
        return switch (MoneyCell.parse(Cells.tidy(written))) {
            case Parsed.Value<BigDecimal>(BigDecimal value) -> value;
            case Parsed.Fault<BigDecimal> fault -> throw new AssertionError(written + ": " + fault.key());
        };
    }
}
