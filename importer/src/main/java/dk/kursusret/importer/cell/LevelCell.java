package dk.kursusret.importer.cell;

import dk.kursusret.importer.profile.Headings;
import dk.kursusret.rules.facts.CourseLevel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kind of education, by its Danish name or by its name in the API. */
public final class LevelCell {
    private static final Map<String, CourseLevel> DANISH = Map.of("akademi", CourseLevel.ACADEMY,
            "privat", CourseLevel.PRIVATE, "almen", CourseLevel.GENERAL, "andet", CourseLevel.OTHER);
    private static final Map<String, CourseLevel> BY_API_NAME = Arrays.stream(CourseLevel.values())
            .collect(Collectors.toUnmodifiableMap(level -> Headings.folded(level.name()), Function.identity()));
    private static final Map<String, Object> ALLOWED = Map.of("name", "type",
            "allowed", "AMU, EUD, SOSU, Akademi, Privat, Almen eller Andet",
            "allowedEn", "AMU, EUD, SOSU, Akademi, Privat, Almen or Andet");

    private LevelCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<CourseLevel> parse(String cell) {
        String name = cell.length() > CellLength.MAX_PARSED ? cell : Headings.folded(cell);
        return Optional.ofNullable(DANISH.get(name)).or(() -> Optional.ofNullable(BY_API_NAME.get(name)))
                .map(Parsed::value).orElseGet(() -> new Parsed.Fault<>("R112", ALLOWED));
    }

    /** The level that a code's shape implies: five digits AMU, four EUD; empty for every other code. */
    public static Optional<CourseLevel> ofCode(String code) {
        if (!code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return switch (code.length()) {
            case 5 -> Optional.of(CourseLevel.AMU);
            case 4 -> Optional.of(CourseLevel.EUD);
            default -> Optional.empty();
        };
    }
}
