package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;
import java.util.Optional;

/** A provision as people know its document; acts and orders go by their own names. */
public final class Citations {
    private Citations() {}

    public static Cited of(Citation citation, Words words) {
        if (!words.has(document(citation))) {
            return new Cited("", law(citation), citation.address());
        }
        String guided = guided(citation, words);
        return new Cited(guided, citation.law().orElse(""), citation.address());
    }

    /** The provision of an act or order; empty where guidance alone is cited. */
    public static Optional<String> law(Citation citation, Words words) {
        return words.has(document(citation)) ? citation.law() : Optional.of(law(citation));
    }

    /** The guidance that explains it; empty where none is cited. */
    public static Optional<String> guidance(Citation citation, Words words) {
        return words.has(document(citation)) ? Optional.of(guided(citation, words)) : Optional.empty();
    }

    private static String document(Citation citation) {
        return "document." + citation.document();
    }

    private static String guided(Citation citation, Words words) {
        return words.say(document(citation)) + ", " + section(citation, words);
    }

    private static String law(Citation citation) {
        return citation.law().orElseGet(citation::toString);
    }

    private static String section(Citation citation, Words words) {
        String key = "section." + citation.section().replace(' ', '-');
        return words.has(key) ? words.say(key) : citation.section();
    }
}
