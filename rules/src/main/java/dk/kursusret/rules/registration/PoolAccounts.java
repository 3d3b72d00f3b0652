package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.rates.Rates;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code regional-pool} accounts: the pool covers a share, which is the rate of the year, up to what the State has
 * promised for that year.
 */
public final class PoolAccounts {
    private static final Citation PAGE = Citation.regionalPool("accounts");
    /** The page explains the accounts of the pool as it is from 2021; the years before rest on their orders alone. */
    private static final int PAGE_FROM = 2021;
    private static final String SCHEME = "regional-pool";
    /** BEK 1181/2019 §§ 6 and 7: from 2020 the management alone signs the accounts of a small commitment. */
    private static final int SIGNED_BY_SIZE_FROM = 2020;
    /** § 6, stk. 2 and 3, of that order and the next: the commitment in kroner from which the accounts are audited. */
    private static final BigDecimal AUDITED_FROM = new BigDecimal("500000");
    /** BEK 1123/2020 § 10: the year in which a trial let neighbours' lists and employers' statements count. */
    private static final int TRIAL_YEAR = 2020;
    private final Statements statements;
    private final RefundShares shares = RefundShares.load();
    private final AccountsCalendar calendar = AccountsCalendar.load();
    private final Rates rates;
    private final LocalDate lawStandsUntil;

    /** @param lawStandsUntil the last day before a new main act, whose text we do not have, replaces LAB */
    public PoolAccounts(Statements statements, Rates rates, LocalDate lawStandsUntil) {
        this.statements = statements;
        this.rates = rates;
        this.lawStandsUntil = lawStandsUntil;
    }

    /**
     * @param expenditure kroner spent on courses in the year
     * @param commitment kroner promised by the State for the year (tilsagn)
     */
    public Settlement settle(int year, BigDecimal expenditure, BigDecimal commitment) {
        Optional<LocalDate> firstDay = Optional.of(LocalDate.ofYearDay(year, 1))
                .filter(day -> !day.isAfter(lawStandsUntil));
        Optional<RefundShare> share = firstDay.flatMap(day -> shares.of(SCHEME, day, rates));
        Optional<AccountsDue> due = firstDay.flatMap(day -> calendar.due(SCHEME, day, Optional.empty()));
        Optional<BigDecimal> covered = share.map(found -> covered(found.percent(), expenditure, commitment));
        return new Settlement(share, covered,
                covered.map(kroner -> expenditure.subtract(kroner).setScale(2, RoundingMode.HALF_UP)),
                due.map(AccountsDue::day), citation(year, share),
                share.flatMap(found -> due.map(accounts -> List.of(statements.say("block-grant"),
                        signed(year, commitment, accounts), courses(year, found))))
                        .orElseGet(() -> unpublished(year)));
    }

    /** The text that an answer is only guidance, and who decides. */
    public Text advisory() {
        return statements.words("advisory-settlement");
    }

    /** The provision on the share; from 2021 the page that explains it, with the provision beside. */
    private static Citation citation(int year, Optional<RefundShare> share) {
        return share.map(RefundShare::citation).map(provision -> year < PAGE_FROM ? provision
                : new Citation(PAGE.document(), PAGE.section(), provision.law(), provision.address()))
                .orElse(PAGE);
    }

    private static BigDecimal covered(BigDecimal percent, BigDecimal expenditure, BigDecimal commitment) {
        return expenditure.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).min(commitment)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The statement of who signs, which is all that the size of the commitment decides. */
    private Statement signed(int year, BigDecimal commitment, AccountsDue accounts) {
        if (year < SIGNED_BY_SIZE_FROM) {
            return statements.sayUnder(accounts.citation(), "audited-accounts");
        }
        boolean small = commitment.compareTo(AUDITED_FROM) < 0;
        return statements.sayUnder(
                Citation.named(accounts.citation().document(), small ? "§ 6, stk. 2" : "§ 6, stk. 3",
                        LocalDate.ofYearDay(year, 1)),
                small ? "signed-by-management" : "audited-from-half-a-million");
    }

    /** The statement of which courses the year covers. */
    private Statement courses(int year, RefundShare share) {
        if (year == TRIAL_YEAR) {
            return statements.sayUnder(Citation.of(LegalSource.order(1123, 2020), "§ 10, stk. 1"),
                    "neighbours-from-august-2020");
        }
        return statements.sayUnder(share.citation(), year < TRIAL_YEAR ? "own-list-only" : "neighbours-and-employers");
    }

    private List<Statement> unpublished(int year) {
        String shown = Integer.toString(year);
        return List.of(statements.say("rate-not-published", Map.of("year", new Text(shown, shown))));
    }
}
