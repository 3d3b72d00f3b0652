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
 * Collects everything that is wrong with a request, so that the answer can list it all at once. Faults beyond {@link
 * Problem#MAX_FAULTS} are only counted, and never built.
 */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();
    private int more;

    /** Adds a fault of the kind {@link Kind#INVALID_VALUE}. */
    public void add(String pointer, String da, String en) {
        add(() -> Fault.of(pointer, da, en));
    }

    public void add(Kind kind, String pointer, String da, String en) {
        add(() -> Fault.of(kind, pointer, da, en));
    }

    /**
     * Adds a fault, unless it is about a value already refused because it could identify a person. That a field is
     * unknown is told all the same.
     *
     * @param fault called only if the fault will be listed
     */
    public void add(Supplier<Fault> fault) {
        if (faults.size() >= Problem.MAX_FAULTS) {
            more++;
            return;
        }
        Fault added = fault.get();
        if (added.kind() == Kind.UNKNOWN_FIELD || !isPersonal(added.pointer())) {
            faults.add(added);
        }
    }

    private boolean isPersonal(String pointer) {
        return faults.stream().anyMatch(f -> f.kind() == Kind.PERSONAL_DATA && f.pointer().equals(pointer));
    }

    /**
     * A copy of these faults with the pointer removed from the front of each of theirs. All of them must lie below it.
     */
    public Faults below(String pointer) {
        Faults below = new Faults();
        faults.forEach(fault -> below.faults.add(fault.at(fault.pointer().substring(pointer.length()))));
        below.more = more;
        return below;
    }

    public void notAnObject(String pointer) {
        add(Kind.WRONG_TYPE, pointer, "Skriv et objekt.", "Enter a JSON object.");
    }

    /** Adds a fault for a value that could identify a person. */
    public void personal(String pointer) {
        personal(() -> pointer);
    }

    void personal(Supplier<String> pointer) {
        add(() -> Fault.of(Kind.PERSONAL_DATA, pointer.get(),
                "Værdien ligner et CPR-nummer. Vi tager ikke imod personoplysninger; den er hverken gemt eller vist.",
                "The value looks like a CPR number. We accept no personal data; it is neither stored nor shown."));
    }

    /** Adds a fault for a value that is not among the known ones, suggesting the nearest of them. */
    public void unknown(String pointer, String given, Collection<String> known, Text what) {
        unknown(Kind.UNKNOWN_VALUE, pointer, given, known, what);
    }

    void unknown(Kind kind, String pointer, String given, Collection<String> known, Text what) {
        add(() -> new Fault(kind, pointer, what, Nearest.to(given, known)));
    }

    /** @throws Problem 400 with all faults, if there are any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw problem();
        }
    }

    /** The problem with all faults. */
    public Problem problem() {
        return Problem.badRequest(faults, more);
    }

    /** A name as a token of a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
