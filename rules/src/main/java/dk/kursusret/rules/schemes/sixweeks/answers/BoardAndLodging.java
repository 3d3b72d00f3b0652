package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.facts.CaseFact.BOARD_AND_LODGING_IN_PRICE;
import static dk.kursusret.rules.facts.CaseFact.LODGED_AWAY;
import static dk.kursusret.rules.facts.CaseFact.LODGING_OTHERWISE_REASONABLE;
import static dk.kursusret.rules.facts.CaseFact.RETURN_KM;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Inclusion;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Board and lodging for people lodged away from home, where home is more than 120 kilometres there and back, or lodging
 * is reasonable for other reasons: a right either way. We do not know the amount: the state's reduced rates are not
 * among the rates with a source.
 */
final class BoardAndLodging {
    private static final BigDecimal FAR_KM = new BigDecimal("120");

    private BoardAndLodging() {}

    /** Empty where the right is not known to exist, or where the price covers everything. */
    static Optional<Amount> amount(Case kase, Set<CourseLevel> levels, Citation citation) {
        boolean lodged = WorkedOut.isOfLevel(levels, kase) && WorkedOut.holds(kase, LODGED_AWAY);
        boolean far = WorkedOut.is(kase.read(RETURN_KM).test(km -> km.compareTo(FAR_KM) > 0));
        if (!lodged || !far && !WorkedOut.holds(kase, LODGING_OTHERWISE_REASONABLE)) {
            return Optional.empty();
        }
        Optional<Inclusion> inPrice = kase.facts().get(BOARD_AND_LODGING_IN_PRICE);
        if (inPrice.isEmpty()) {
            return Optional.of(amount(kase, Amount.Kind.RIGHT, "price-unknown", citation));
        }
        return switch (inPrice.get()) {
            case NONE -> Optional.of(amount(kase, Amount.Kind.RIGHT, "right", citation));
            case PARTLY -> Optional.of(amount(kase, Amount.Kind.PARTLY, "partly", citation));
            case FULLY -> Optional.empty();
        };
    }

    private static Amount amount(Case kase, Amount.Kind kind, String why, Citation citation) {
        return new Amount("board-and-lodging", Optional.empty(), Optional.empty(),
                kase.text("amount.six-weeks.board-and-lodging." + why), citation, Optional.empty(),
                Optional.of(kind));
    }
}
