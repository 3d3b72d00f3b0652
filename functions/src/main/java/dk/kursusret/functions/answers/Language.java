package dk.kursusret.functions.answers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language an answer's texts are given. */
public enum Language {
    DA, EN, BOTH;

    /** As asked by {@code lang}, else by Accept-Language, else both. */
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
            return Optional.empty(); // a header that is no language range asks for nothing
        }
    }
}
