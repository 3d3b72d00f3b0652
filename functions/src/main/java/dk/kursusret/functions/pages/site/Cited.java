package dk.kursusret.functions.pages.site;

import java.util.Optional;

/**
 * A provision as shown to readers.
 *
 * @param guidance the section of the guidance, in the page's language; empty if only the law is cited
 * @param law the provision that the guidance explains, in Danish; empty if there is none
 * @param address the address of the official text of the law, else of the guidance
 */
public record Cited(String guidance, String law, Optional<String> address) {

    /** The name of what the address leads to. */
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
