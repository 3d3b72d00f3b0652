package dk.kursusret.functions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a screen reader reads it: each text in its declared language. */
final class ReadAloud {
    private static final Pattern PART = Pattern.compile("<(/?)(\\w+)([^>]*)>|([^<]+)");
    private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"(\\w+)\"");
    private static final Set<String> WITHOUT_END = Set.of("meta", "link", "input", "br", "path", "circle");
    private static final Set<String> CODE = Set.of("pre", "code", "style", "title");
    /** Danish names used in English too: places, and offices, benefits and codes, which are explained where they are chosen. */
    private static final Pattern BORROWED = Pattern.compile(
            "(?iU)\\b(a-kasser?s?|dagpenge|kontanthjælp|overgangsydelse|ledighedsydelse|uddannelseshjælp|fleksjob"
                    + "|uddannelsesløft|\\p{L}*forløb|førtidspension|erhvervsgruppe|arbejdsgivererklæring"
                    + "|påbegyndelsestaxameter|mangelområde|selvvalgt uddannelse|bevillingsramme|aktivitetstype"
                    + "|(sundheds|social )indsats|Helbredsmæssige tiltag|R[AB]R \\p{L}+|Det Fælles Designsystem"
                    + "|æ, ø (and|og) å|rengøring)\\b|“[^”]*”");
    private static final Pattern DANISH = Pattern.compile("(?iU)[æøå]|\\b(stk\\.|nr\\. ?[0-9]|og|til|eller|uger|dage"
            + "|efter|ved|ikke|mellem|indsats|uddannelse|tiltag|puljen?|Kabelmontage|Elektriker)\\b");

    private ReadAloud() {}

    /** The Danish texts that would be read as if they were English. */
    static List<String> danishAsEnglish(String html) {
        List<String> texts = new ArrayList<>();
        Deque<String> languages = new ArrayDeque<>(List.of(""));
        for (Matcher part = PART.matcher(html); part.find();) {
            String name = part.group(2);
            if (name == null) {
                texts.addAll(languages.peek().equals("en") ? List.of(part.group(4).strip()) : List.of());
            } else if (!part.group(1).isEmpty()) {
                languages.pop();
            } else if (!WITHOUT_END.contains(name) && !part.group(3).endsWith("/")) {
                Matcher own = LANGUAGE.matcher(part.group(3));
                languages.push(CODE.contains(name) ? "code" : own.find() ? own.group(1) : languages.peek());
            }
        }
        Predicate<String> danish = text -> !text.contains(" → ")
                && DANISH.matcher(BORROWED.matcher(text).replaceAll("")).find();
        return texts.stream().filter(danish).toList();
    }
}
