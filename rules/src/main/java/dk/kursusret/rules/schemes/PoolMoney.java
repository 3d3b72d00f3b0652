package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.registration.AccountsCalendar;
import dk.kursusret.rules.registration.RefundShares;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the municipality gets back of its expense for a course, and when its accounts are due; the day of the expense
 * decides both.
 */
public final class PoolMoney {
    private static final RefundShares SHARES = RefundShares.load();
    private static final AccountsCalendar ACCOUNTS = AccountsCalendar.load();

    private PoolMoney() {}

    /** A course whose first day is unknown is taken to be paid for on the day of the grant. */
    public static LocalDate dayOfExpense(Case kase) {
        return kase.facts().get(CourseFact.START).orElse(kase.asOf());
    }

    public static List<Amount> refund(String scheme, Case kase) {
        return SHARES.of(scheme, dayOfExpense(kase), kase.rates())
                .map(share -> new Amount("refund-share", Optional.empty(), Optional.of(share.percent()),
                        Texts.of("amount.refund-share", Map.of("percent", share.percent())), share.citation(),
                        share.rate(),
                        Optional.empty()))
                .stream().toList();
    }

    /** Empty until the day of the expense is known, which decides which year's commitment pays. */
    public static List<Deadline> accountsDue(String scheme, Case kase) {
        return kase.facts().get(CourseFact.START)
                .flatMap(start -> ACCOUNTS.due(scheme, start, kase.facts().get(CourseFact.END)))
                .map(due -> kase.deadline("accounts-due", due.day(), due.citation())).stream().toList();
    }
}
