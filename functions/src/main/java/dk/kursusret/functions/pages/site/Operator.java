package dk.kursusret.functions.pages.site;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Who runs these pages, as they say themselves.
 *
 * @param contact an address that mail reaches, an address on the web, or how else to reach them
 * @param statement where the official statement on accessibility is published
 */
public record Operator(Optional<String> name, Optional<String> contact, Optional<String> statement) {
    /** In the environment as {@code template.yaml} sets them; system properties of the same names go before them. */
    public static final String NAME = "OPERATOR_NAME";
    public static final String CONTACT = "OPERATOR_CONTACT";
    public static final String STATEMENT = "ACCESSIBILITY_STATEMENT";
    public static final Operator UNNAMED = new Operator(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String ON_THE_WEB = "https://";

    /** @throws IllegalStateException where the statement's address is none: a function that starts so answers nothing */
    public static Operator configured() {
        return of(name -> Optional.ofNullable(System.getProperty(name)).orElseGet(() -> System.getenv(name)));
    }

    /** @param said by name; null or empty where nothing is said */
    public static Operator of(UnaryOperator<String> said) {
        Function<String, Optional<String>> told = name -> Optional.ofNullable(said.apply(name)).map(String::strip)
                .filter(text -> !text.isEmpty());
        Optional<String> statement = told.apply(STATEMENT);
        statement.filter(address -> !isAddress(address)).ifPresent(address -> {
            throw new IllegalStateException(STATEMENT + " is no address that begins with https://: " + address);
        });
        return new Operator(told.apply(NAME), told.apply(CONTACT), statement);
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
