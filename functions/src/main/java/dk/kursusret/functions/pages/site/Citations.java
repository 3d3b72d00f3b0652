package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;

/** A provision as people know its document; acts and orders go by their own names. */
public final class Citations {
    private Citations() {}

    public static Cited of(Citation citation, Words words) {
        String key = "document." + citation.document();
        if (!words.has(key)) {
            return new Cited("", law(citation), citation.address());
        }
        String guided = words.say(key) + ", " + section(citation, words);
        return citation.law().map(law -> new Cited(guided + "; ", law, citation.address()))
                .orElseGet(() -> new Cited("", guided, citation.address()));
    }

    private static String law(Citation citation) {
        return citation.law().orElseGet(citation::toString);
    }

    private static String section(Citation citation, Words words) {
        String key = "section." + citation.section().replace(' ', '-');
        return words.has(key) ? words.say(key) : citation.section();
    }
}
