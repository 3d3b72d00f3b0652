package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;

/** Names provisions the way people know their documents. Acts and orders go by their own names. */
public final class Citations {
    private Citations() {}

    public static Cited of(Citation citation, Words words) {
        String document = "document." + citation.document();
        return words.has(document)
                ? new Cited(words.say(document) + ", " + section(citation, words), citation.law().orElse(""),
                        citation.address())
                : new Cited("", citation.law().orElseGet(citation::toString), citation.address());
    }

    private static String section(Citation citation, Words words) {
        String key = "section." + citation.section().replace(' ', '-');
        return words.has(key) ? words.say(key) : citation.section();
    }
}
