package dk.kursusret.functions.eligibility;

import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/** The schemes' ids. Loading the schemes takes a large part of a start, so nothing that a function needs at once may hold them. */
public final class KnownSchemes {
    static final List<String> IDS = Schemes.ALL.stream().map(Scheme::id).toList();
    /** The fault of an id that no scheme has. */
    public static final Text UNKNOWN = new Text(
            "Ordningen kendes ikke. Vi kender " + String.join(", ", IDS) + ".",
            "The scheme is not known. We know " + String.join(", ", IDS) + ".");

    private KnownSchemes() {}
}
