package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;

/** A provision as people know its document; acts and orders go by their own names. */
public final class Citations {
    private Citations() {}

    public static Cited of(Citation citation, Words words) {
        if (!words.has(document(citation))) {
            return new Cited("", law(citation), citation.address());
        }
        String guided = guided(citation, words);
        return citation.law().map(law -> new Cited(guided + "; ", law, citation.address()))
                .orElseGet(() -> new Cited("", guided, citation.address()));
    }

    /** The act's or order's provision before the guidance that explains it. */
    public static String lawFirst(Citation citation, Words words) {
        return citation.law().filter(law -> words.has(document(citation)))
                .map(law -> words.say("letter.explained", law, guided(citation, words)))
                .orElseGet(() -> of(citation, words).text());
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
