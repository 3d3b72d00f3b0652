package dk.kursusret.catalog.edition;

import java.util.Set;

/**
 * The guards that an operator has acknowledged, and why.
 *
 * @param guards codes such as {@code A201}
 * @param reason in the operator's words; empty where no guard is acknowledged
 */
public record Acknowledgement(Set<String> guards, String reason) {
    public static final Acknowledgement NONE = new Acknowledgement(Set.of(), "");

    public Acknowledgement {
        guards = Set.copyOf(guards);
    }
}
