package dk.kursusret.functions.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of an answer's texts. */
public enum Language {
    DA, EN, BOTH;

    /** Taken from the parameter {@code lang}, else from Accept-Language, else both. */
    public static Language of(Optional<String> lang, Optional<String> acceptLanguage) {
        return lang.map(l -> valueOf(l.toUpperCase(Locale.ROOT)))
                .or(() -> acceptLanguage.flatMap(Language::accepted)).orElse(BOTH);
    }

    private static Optional<Language> accepted(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream().filter(range -> range.getWeight() > 0)
                    .sorted(Comparator.comparing(Locale.LanguageRange::getWeight).reversed())
                    .map(range -> range.getRange().split("-")[0]).filter(l -> l.equals("da") || l.equals("en"))
                    .findFirst().map(l -> l.equals("da") ? DA : EN);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an invalid header is ignored
        }
    }
}
