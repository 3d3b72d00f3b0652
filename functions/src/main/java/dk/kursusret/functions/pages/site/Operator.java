package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;

/**
 * The operator of these pages, as configured.
 *
 * @param contact an e-mail address, a web address, or any other way to reach them
 * @param statement the address of the official accessibility statement
 */
public record Operator(Optional<String> name, Optional<String> contact, Optional<String> statement) {
    public static final String NAME = "OPERATOR_NAME";
    public static final String CONTACT = "OPERATOR_CONTACT";
    public static final String STATEMENT = "ACCESSIBILITY_STATEMENT";
    public static final Operator UNNAMED = new Operator(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String ON_THE_WEB = "https://";

    /** @throws IllegalStateException if the statement's address is invalid; the function then does not start */
    public static Operator configured() {
        return of(Settings.ofFunction());
    }

    static Operator of(Settings settings) {
        Optional<String> statement = settings.text(STATEMENT);
        statement.filter(address -> !isAddress(address)).ifPresent(address -> {
            throw new IllegalStateException(STATEMENT + " is not an address that begins with https://: " + address);
        });
        return new Operator(settings.text(NAME), settings.text(CONTACT), statement);
    }

    public static boolean isAddress(String text) {
        return text.matches(ON_THE_WEB + "[^\\s/]+\\S*");
    }

    /** The link for the contact; empty if it cannot be a link, such as a telephone number. */
    public Optional<String> contactLink() {
        return contact.flatMap(text -> isAddress(text) ? Optional.of(text)
                : Optional.of("mailto:" + text).filter(mail -> text.matches("[^\\s@]+@[^\\s@]+")));
    }
}
