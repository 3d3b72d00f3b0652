package dk.kursusret.gateway.input;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.rules.texts.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers everything that is wrong with one request, so that it can be told at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    /** A value that cannot be taken as it stands. */
    public void add(String pointer, String da, String en) {
        faults.add(Fault.of(pointer, da, en));
    }

    public void add(Kind kind, String pointer, String da, String en) {
        faults.add(Fault.of(kind, pointer, da, en));
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> all() {
        return List.copyOf(faults);
    }

    /** Those at or below the pointer, with their pointers from there. */
    public List<Fault> inside(String pointer) {
        return faults.stream().filter(f -> f.pointer().equals(pointer) || f.pointer().startsWith(pointer + "/"))
                .map(f -> f.at(f.pointer().substring(pointer.length()))).toList();
    }

    public List<Fault> outside(String prefix) {
        return faults.stream().filter(f -> !f.pointer().startsWith(prefix)).toList();
    }

    /** A value that could identify a person. */
    public void personal(String pointer) {
        add(Kind.PERSONAL_DATA, pointer,
                "Værdien ligner et CPR-nummer. Vi tager ikke imod personoplysninger; den er hverken gemt eller vist.",
                "The value looks like a CPR number. We accept no personal data; it is neither kept nor shown.");
    }

    /** A value that is not one of those known, with the nearest that is. */
    public void unknown(String pointer, String given, Collection<String> known, Text what) {
        unknown(Kind.UNKNOWN_VALUE, pointer, given, known, what);
    }

    void unknown(Kind kind, String pointer, String given, Collection<String> known, Text what) {
        faults.add(new Fault(kind, pointer, what, Nearest.to(given, known)));
    }

    /** @throws Problem 400 with all of them, where there is any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    /** A name as a token of a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
