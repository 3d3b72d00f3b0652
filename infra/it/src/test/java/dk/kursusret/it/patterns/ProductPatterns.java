package dk.kursusret.it.patterns;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The product's regular expressions: those held in static fields, those written where they are used, and those in
 * descriptions.
 */
final class ProductPatterns {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern IN_PLACE = Pattern.compile(
            "(?<!\\))\\.(matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern DESCRIBED = Pattern.compile("\"?pattern\"?: *(?:'([^']+)'|\"([^\"]+)\"|([^ ,'\"}]+))");
    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private ProductPatterns() {}

    /**
     * A regular expression, and where it was found.
     *
     * @param isOfWholeTexts whether it is only matched against whole texts, and never searched for within them
     */
    record Found(String where, Pattern pattern, boolean isOfWholeTexts) {
        @Override
        public String toString() {
            return where + " " + pattern.pattern();
        }
    }

    static JavaClasses classes() {
        return new ClassFileImporter().withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar")).importPackages("dk.kursusret");
    }

    /** The patterns in the static fields of all classes. */
    static List<Found> held() {
        List<Found> found = new ArrayList<>();
        classes().stream().flatMap(type -> type.getFields().stream()).filter(ProductPatterns::mayHold)
                .forEach(field -> values(field)
                        .forEach(pattern -> found.add(new Found(field.getFullName(), pattern, false))));
        return found;
    }

    private static boolean mayHold(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC) && field.getType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Pattern.class));
    }

    private static Stream<Pattern> values(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return patterns(reflected.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }

    private static Stream<Pattern> patterns(Object value) {
        return switch (value) {
            case Pattern pattern -> Stream.of(pattern);
            case Collection<?> several -> several.stream().flatMap(ProductPatterns::patterns);
            case Map<?, ?> map -> Stream.concat(map.keySet().stream(), map.values().stream())
                    .flatMap(ProductPatterns::patterns);
            case null, default -> Stream.empty();
        };
    }

    /** The patterns in the sources: arguments of matches, replaceAll, replaceFirst and split. */
    static List<Found> inPlace() {
        return sources(".java").flatMap(source -> found(source, IN_PLACE)).toList();
    }

    /** The patterns in the descriptions of files and of the API. */
    static List<Found> described() {
        return Stream.of(".yaml", ".json").flatMap(ProductPatterns::sources)
                .flatMap(source -> found(source, DESCRIBED)).toList();
    }

    private static Stream<Path> sources(String ending) {
        try (Stream<Path> files = Files.walk(ROOT, 12)) {
            return files.filter(path -> path.toString().endsWith(ending)).filter(ProductPatterns::isProducts)
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProducts(Path path) {
        String name = path.toString().replace('\\', '/');
        boolean source = name.contains("/src/main/") || name.endsWith("/infra/openapi.yaml");
        return source && !name.contains("/target/") && !name.contains("/node_modules/");
    }

    private static Stream<Found> found(Path source, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(source)).results()
                    .flatMap(match -> compiled(source, literal(match), "matches".equals(match.group(1)))).toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String literal(MatchResult match) {
        int group = match.groupCount();
        while (match.group(group) == null) {
            group--;
        }
        return match.group(group);
    }

    private static Stream<Found> compiled(Path source, String literal, boolean isOfWholeTexts) {
        String unicode = UNICODE.matcher(literal)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
        try {
            return Stream.of(new Found(source.getFileName().toString(),
                    Pattern.compile(source.toString().endsWith(".java") ? unicode.translateEscapes() : unicode),
                    isOfWholeTexts));
        } catch (IllegalArgumentException replacementOrOtherDialect) {
            return Stream.empty();
        }
    }
}
