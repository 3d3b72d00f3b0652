package dk.kursusret.importer.admin;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import java.util.List;
import java.util.Map;

/** An import as a request to the admin route. */
public final class AskedImport {
    private AskedImport() {}

    public static ImportRequest of(Map<String, List<String>> query, byte[] bytes, Principal who,
            ImportMode publishing) {
        return new ImportParameters(KnownLists.load()).read(query, bytes, who, publishing).request();
    }
}
