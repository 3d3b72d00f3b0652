package dk.kursusret.functions.pages.site;

import dk.kursusret.rules.decision.Citation;

/** A provision as people know its document. */
public final class Citations {
    private Citations() {}

    public static String of(Citation citation, Words words) {
        String key = "section." + citation.section().replace(' ', '-');
        String section = words.has(key) ? words.say(key) : citation.section();
        return words.say("document." + citation.document()) + ", " + section;
    }
}
