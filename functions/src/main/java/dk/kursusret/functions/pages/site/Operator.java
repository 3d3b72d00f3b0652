package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;

/**
 * Who runs these pages, as they say themselves.
 *
 * @param contact an address that mail reaches, an address on the web, or how else to reach them
 * @param statement where the official statement on accessibility is published
 */
public record Operator(Optional<String> name, Optional<String> contact, Optional<String> statement) {
    public static final String NAME = "OPERATOR_NAME";
    public static final String CONTACT = "OPERATOR_CONTACT";
    public static final String STATEMENT = "ACCESSIBILITY_STATEMENT";
    public static final Operator UNNAMED = new Operator(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String ON_THE_WEB = "https://";

    /** @throws IllegalStateException where the statement's address is none: a function that starts so answers nothing */
    public static Operator configured() {
        return of(Settings.ofFunction());
    }

    static Operator of(Settings settings) {
        Optional<String> statement = settings.text(STATEMENT);
        statement.filter(address -> !isAddress(address)).ifPresent(address -> {
            throw new IllegalStateException(STATEMENT + " is no address that begins with https://: " + address);
        });
        return new Operator(settings.text(NAME), settings.text(CONTACT), statement);
    }

    public static boolean isAddress(String text) {
        return text.matches(ON_THE_WEB + "[^\\s/]+\\S*");
    }

    /** Where the contact leads; empty where it is to be read only, such as a number to call. */
    public Optional<String> contactLink() {
        return contact.flatMap(text -> isAddress(text) ? Optional.of(text)
                : Optional.of("mailto:" + text).filter(mail -> text.matches("[^\\s@]+@[^\\s@]+")));
    }
}
