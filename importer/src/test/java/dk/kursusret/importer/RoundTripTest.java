package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.importer.cell.Formula;
import dk.kursusret.importer.cell.MoneyCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.rules.Seeds;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values written in any accepted notation are read as they were meant. */
class RoundTripTest {
    private static final ListChecking CHECKING = ListChecking.of(Holds.COURSES, Messages.load());
    private static final List<BigDecimal> EDGES = List.of("0", "0.01", "0.99", "1", "999.99", "1000", "999999.99",
            "1000000", "9999998.99", "9999999").stream().map(BigDecimal::new).toList();

    @Test
    void everyDanishNotationOfAnAmountIsThatAmount() {
        EDGES.forEach(RoundTripTest::assertReadInEveryNotation);
        Seeds.tryOften(1000, random -> assertReadInEveryNotation(kroner(random)));
    }

    /** An amount of one to nine digits, each number of digits equally likely, øre included. */
    private static BigDecimal kroner(Random random) {
        long oere = random.nextLong((long) Math.pow(10, random.nextInt(1, 10)));
        return BigDecimal.valueOf(random.nextInt(4) == 0 ? oere / 100 * 100 : oere, 2);
    }

    private static void assertReadInEveryNotation(BigDecimal kroner) {
        String danish = Numbers.danish(kroner);
        for (String written : List.of(danish, danish + " kr.", "kr. " + danish, danish.replace(".", ""),
                danish.replace('.', '\u00A0'), danish.replace('.', ' ') + " DKK")) {
            assertEquals(0, kroner.compareTo(amount(written)), written);
        }
    }

    @Test
    void anyRemarkSurvivesQuotingInAnyDelimiter() {
        Seeds.tryOften(300, random -> {
            String remark = remark(random);
            char delimiter = ";,\t".charAt(random.nextInt(3));
            String quoted = '"' + remark.replace("\"", "\"\"") + '"';
            var entries = Reading.courses(CHECKING.check(ListFile
                    .headed("kode" + delimiter + "titel" + delimiter + "note")
                    .row("47592" + delimiter + "Bus" + delimiter + quoted).row("40531" + delimiter + "Tog" + delimiter)
                    .utf8(), new ListName("rar-fyn", new Text("Fyn", "Fyn"))));
            assertEquals(2, entries.size());
            assertEquals(Formula.unguarded(Cells.tidy(remark)), entries.getFirst().written().remark().orElse(""));
        });
    }

    /** A remark, but not a lone dash, which stands for an empty cell. */
    private static String remark(Random random) {
        String remark = new RandomLists(random).text("abcæøåÆØÅ ;,\t\"'=\r\n|", 40);
        return Cells.isBlank(remark) || !Cells.tidy(remark).matches("[\\p{Pd} ]*") ? remark : remark(random);
    }

    private static BigDecimal amount(String written) {
        return switch (MoneyCell.parse(Cells.tidy(written))) {
            case Parsed.Value<BigDecimal>(BigDecimal value) -> value;
            case Parsed.Fault<BigDecimal> fault -> throw new AssertionError(written + ": " + fault.key());
        };
    }
}
