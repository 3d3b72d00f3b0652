package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonView;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount that comes with a yes.
 *
 * @param amount in kroner; null if it cannot be known here
 * @param percent given if the amount is a share
 */
public record AmountView(String id, @JsonInclude(Include.ALWAYS) Optional<BigDecimal> amount,
        Optional<BigDecimal> percent, Optional<Amount.Kind> kind, @JsonView(InFull.class) Text formula,
        @JsonView(InFull.class) Citation citation, @JsonView(InFull.class) Optional<RateView> rate) {

    static AmountView of(Amount amount) {
        return new AmountView(amount.id(), amount.amount(), amount.percent(), amount.kind(), amount.formula(),
                amount.citation(), amount.rate().map(RateView::of));
    }
}
