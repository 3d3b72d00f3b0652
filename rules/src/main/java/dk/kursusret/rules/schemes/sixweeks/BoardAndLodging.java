package dk.kursusret.rules.schemes.sixweeks;

import static dk.kursusret.rules.facts.CaseFact.BOARD_AND_LODGING_IN_PRICE;
import static dk.kursusret.rules.facts.CaseFact.LODGED_AWAY;
import static dk.kursusret.rules.facts.CaseFact.LODGING_OTHERWISE_REASONABLE;
import static dk.kursusret.rules.facts.CaseFact.RETURN_KM;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Inclusion;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code six-weeks} § 14: board and lodging at AMU courses for those lodged away from home, more than 120 kilometres
 * there and back. The amount is not known here: the state's reduced rates are not among the rates with a source.
 */
public final class BoardAndLodging {
    private static final Citation CITATION = Citation.sixWeeks("§ 14");
    private static final BigDecimal FAR_KM = new BigDecimal("120");

    private BoardAndLodging() {}

    /** Present only where the right, or the jobcentre's discretion, is known to exist. */
    public static Optional<Amount> amount(Case kase) {
        Finding lodged = NamedCourse.level(kase).test(level -> level == CourseLevel.AMU).and(kase.holds(LODGED_AWAY))
                .and(kase.read(BOARD_AND_LODGING_IN_PRICE).test(in -> in != Inclusion.FULLY));
        if (lodged.truth() != Truth.TRUE) {
            return Optional.empty();
        }
        boolean far = kase.read(RETURN_KM).test(km -> km.compareTo(FAR_KM) > 0).truth() == Truth.TRUE;
        boolean reasonable = kase.holds(LODGING_OTHERWISE_REASONABLE).truth() == Truth.TRUE;
        return far || reasonable ? Optional.of(amount(kind(kase, far))) : Optional.empty();
    }

    private static String kind(Case kase, boolean far) {
        boolean partly = kase.is(BOARD_AND_LODGING_IN_PRICE, Inclusion.PARTLY).truth() == Truth.TRUE;
        return partly ? "PARTLY" : far ? "RIGHT" : "DISCRETION";
    }

    private static Amount amount(String kind) {
        return new Amount("board-and-lodging", Optional.empty(), Optional.empty(),
                Texts.of("amount.board-and-lodging." + kind.toLowerCase(Locale.ROOT)), CITATION, Optional.empty(),
                Optional.of(kind));
    }
}
