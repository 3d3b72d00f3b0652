package dk.kursusret.functions.answers.registration;

import dk.kursusret.functions.answers.AsStated;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.PoolAccounts;
import dk.kursusret.rules.registration.RefundShare;
import dk.kursusret.rules.registration.Settlement;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How much of a year's courses the regional pool covers; values are null if no share is known for the year. */
@AsStated
@OrNull
public record SettlementAnswer(int year, BigDecimal expenditure, BigDecimal commitment, Settlement.Outcome outcome,
        Optional<BigDecimal> percent, Optional<BigDecimal> covered, Optional<BigDecimal> uncovered,
        Optional<LocalDate> accountsDue, Citation citation, List<StatementView> notices, boolean advisory,
        Text advisoryText) {

    public static SettlementAnswer of(int year, BigDecimal expenditure, BigDecimal commitment, PoolAccounts accounts) {
        Settlement settlement = accounts.settle(year, expenditure, commitment);
        return new SettlementAnswer(year, expenditure, commitment, settlement.outcome(),
                settlement.share().map(RefundShare::percent), settlement.covered(), settlement.uncovered(),
                settlement.accountsDue(), settlement.citation(), StatementView.of(settlement.notices()), true,
                accounts.advisory());
    }
}
