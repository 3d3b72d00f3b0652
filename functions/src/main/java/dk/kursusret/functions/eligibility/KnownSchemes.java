package dk.kursusret.functions.eligibility;

import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/** The ids of all schemes. Loading the schemes takes much of the start-up time, so nothing needed at the start may refer to them. */
public final class KnownSchemes {
    static final List<String> IDS = Schemes.ALL.stream().map(Scheme::id).toList();
    /** The fault for an unknown scheme id. */
    public static final Text UNKNOWN = new Text(
            "Ordningen kendes ikke. Vi kender " + String.join(", ", IDS) + ".",
            "The scheme is not known. We know " + String.join(", ", IDS) + ".");

    private KnownSchemes() {}
}
