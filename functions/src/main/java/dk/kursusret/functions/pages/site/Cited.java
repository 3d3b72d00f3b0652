package dk.kursusret.functions.pages.site;

import java.util.Optional;

/**
 * A provision as people read it.
 *
 * @param guidance the section of a guidance, in the page's language; empty where the law stands alone
 * @param law the provision, which the guidance explains, in Danish; empty where there is none
 * @param address of the official text of the law, or else of the guidance
 */
public record Cited(String guidance, String law, Optional<String> address) {

    /** What the address leads to. */
    public String name() {
        return law.isEmpty() ? guidance : law;
    }

    public String before() {
        return guidance.isEmpty() || law.isEmpty() ? "" : guidance + "; ";
    }

    public String text() {
        return before() + name();
    }
}
