package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code regional-pool} accounts: the pool covers 80 per cent, up to what the state has promised for the year. */
public final class PoolAccounts {
    public static final Citation CITATION = Citation.regionalPool("accounts");
    public static final int PERCENT_COVERED = 80;
    /** The whole year for which the page, last updated on 19 January 2022, is known to hold. */
    private static final int YEAR_KNOWN = 2021;
    private final Statements statements;

    public PoolAccounts(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param expenditure kroner spent on courses in the year
     * @param commitment kroner promised by the state for the year (tilsagn)
     */
    public Settlement settle(int year, BigDecimal expenditure, BigDecimal commitment) {
        BigDecimal share = expenditure.multiply(BigDecimal.valueOf(PERCENT_COVERED)).movePointLeft(2);
        BigDecimal covered = share.min(commitment).setScale(2, RoundingMode.HALF_UP);
        return new Settlement(covered, expenditure.subtract(covered).setScale(2, RoundingMode.HALF_UP),
                LocalDate.of(year + 1, Month.APRIL, 1), notices(year));
    }

    /** That an answer is guidance, and who decides. */
    public Text advisory() {
        return statements.words("advisory-settlement");
    }

    private List<Statement> notices(int year) {
        List<Statement> notices = new ArrayList<>(List.of(statements.say("block-grant"),
                statements.say("audited-by-portal"), statements.say("listed-courses-only")));
        if (year != YEAR_KNOWN) {
            String shown = Integer.toString(year);
            notices.add(statements.say("page-of-2022", Map.of("year", new Text(shown, shown))));
        }
        return List.copyOf(notices);
    }
}
