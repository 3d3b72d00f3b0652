package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;

/** A provision as people know its document; acts and orders go by their own short names. */
public final class Citations {
    private Citations() {}

    public static String of(Citation citation, Words words) {
        String key = "section." + citation.section().replace(' ', '-');
        String section = words.has(key) ? words.say(key) : citation.section();
        String document = "document." + citation.document();
        return (words.has(document) ? words.say(document) : citation.document()) + ", " + section;
    }
}
