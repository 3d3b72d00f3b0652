package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose words a text speaks: {@code {authority}} who decides, {@code {municipality}} jobcentre or municipality,
 * {@code {benefit}} what the person is paid.
 */
public record Voice(Authority decides, Authority municipality, Optional<Group> group) implements Text.Values {
    private static final Text OTHER_BENEFIT = Texts.of("benefit.other");

    /** The orders on ledighedsydelse say municipality in every year, whoever is said to decide. */
    public static Voice of(Authority decides, LocalDate asOf, Optional<Group> group) {
        boolean ledighedsydelse = group.filter(g -> g == Group.LEDIGHEDSYDELSE).isPresent();
        Authority local = ledighedsydelse ? Authority.MUNICIPALITY : Authority.municipalityOn(asOf);
        return new Voice(decides == Authority.A_KASSE ? decides : local, local, group);
    }

    @Override
    public Object get(String name) {
        return switch (name) {
            case "authority" -> Texts.of("authority." + decides);
            case "municipality" -> Texts.of("authority." + municipality);
            case "benefit" -> group.map(g -> "benefit." + g).filter(Texts::has).map(Texts::of).orElse(OTHER_BENEFIT);
            default -> null;
        };
    }
}
