package dk.kursusret.gateway.input;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.rules.texts.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers everything that is wrong with one request, so that it can be told at once. Of faults beyond those that are told
 * nothing is worked out: they are counted.
 */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();
    private int more;

    /** A value that cannot be taken as it stands. */
    public void add(String pointer, String da, String en) {
        add(() -> Fault.of(pointer, da, en));
    }

    public void add(Kind kind, String pointer, String da, String en) {
        add(() -> Fault.of(kind, pointer, da, en));
    }

    /** @param fault worked out where it will be told, and not otherwise */
    public void add(Supplier<Fault> fault) {
        if (faults.size() < Problem.MOST_FAULTS) {
            faults.add(fault.get());
        } else {
            more++;
        }
    }

    /** The same, seen from below the pointer. */
    public Faults below(String pointer) {
        Faults below = new Faults();
        faults.forEach(fault -> below.faults.add(fault.at(fault.pointer().substring(pointer.length()))));
        below.more = more;
        return below;
    }

    public void notAnObject(String pointer) {
        add(Kind.WRONG_TYPE, pointer, "Skriv et objekt.", "Write an object.");
    }

    /** A value that could identify a person. */
    public void personal(String pointer) {
        personal(() -> pointer);
    }

    void personal(Supplier<String> pointer) {
        add(() -> Fault.of(Kind.PERSONAL_DATA, pointer.get(),
                "Værdien ligner et CPR-nummer. Vi tager ikke imod personoplysninger; den er hverken gemt eller vist.",
                "The value looks like a CPR number. We accept no personal data; it is neither kept nor shown."));
    }

    /** A value that is not one of those known, with the nearest that is. */
    public void unknown(String pointer, String given, Collection<String> known, Text what) {
        unknown(Kind.UNKNOWN_VALUE, pointer, given, known, what);
    }

    void unknown(Kind kind, String pointer, String given, Collection<String> known, Text what) {
        add(() -> new Fault(kind, pointer, what, Nearest.to(given, known)));
    }

    /** @throws Problem 400 with all of them, where there is any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw problem();
        }
    }

    /** Of all of them. */
    public Problem problem() {
        return Problem.badRequest(faults, more);
    }

    /** A name as a token of a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
