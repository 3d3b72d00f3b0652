package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose words a text uses: {@code {authority}} is whoever decides, {@code {municipality}} the jobcentre or the
 * municipality, {@code {benefit}} what the person is paid.
 */
public record Voice(Authority decides, Authority municipality, Optional<Group> group) implements Text.Values {
    private static final Map<Authority, Text> AUTHORITIES = new EnumMap<>(Authority.class);
    private static final Map<Group, Text> BENEFITS = new EnumMap<>(Group.class);
    private static final Text OTHER_BENEFIT = Texts.of("benefit.other");

    static {
        for (Authority authority : Authority.values()) {
            AUTHORITIES.put(authority, Texts.of("authority." + authority));
        }
        for (Group group : Group.values()) {
            BENEFITS.put(group, Texts.has("benefit." + group) ? Texts.of("benefit." + group) : OTHER_BENEFIT);
        }
    }

    /** The orders on ledighedsydelse say municipality throughout, even while there were jobcentres. */
    public static Voice of(Authority decides, LocalDate asOf, Optional<Group> group) {
        boolean ledighedsydelse = group.filter(g -> g == Group.LEDIGHEDSYDELSE).isPresent();
        Authority local = ledighedsydelse ? Authority.MUNICIPALITY : Authority.municipalityOn(asOf);
        return new Voice(decides == Authority.A_KASSE ? decides : local, local, group);
    }

    @Override
    public Object get(String name) {
        return switch (name) {
            case "authority" -> AUTHORITIES.get(decides);
            case "municipality" -> AUTHORITIES.get(municipality);
            case "benefit" -> group.map(BENEFITS::get).orElse(OTHER_BENEFIT);
            default -> null;
        };
    }
}
