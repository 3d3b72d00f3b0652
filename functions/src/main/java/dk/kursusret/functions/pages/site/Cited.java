package dk.kursusret.functions.pages.site;

import java.util.Optional;

/**
 * A provision as people read it.
 *
 * @param before what stands before the name: the section of a guidance that explains the law named
 * @param name of the provision whose text the address leads to
 * @param address of its official text
 */
public record Cited(String before, String name, Optional<String> address) {

    public String text() {
        return before + name;
    }
}
