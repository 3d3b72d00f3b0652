package dk.kursusret.importer;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.SaidDay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last day of an edition or supplement.
 *
 * @param from who says so
 */
public record LastDay(LocalDate day, From from) {

    /** In the order in which they count. */
    public enum From {
        /** Whoever brings the file. */
        OPTION,
        /** The file itself. */
        FILE,
        /** Nobody: it follows from the kind of list. */
        KIND
    }

    /** Empty where it has no end of its own, or where the file could not be read. */
    static Optional<LastDay> of(ImportRequest request, CheckedFile file, KnownList list) {
        if (file.isStopped()) {
            return Optional.empty();
        }
        Optional<LastDay> stated = request.lastDay().map(day -> new LastDay(day, From.OPTION))
                .or(() -> file.lastDay().map(SaidDay::day).map(day -> new LastDay(day, From.FILE)));
        return request.kind() == EditionKind.SUPPLEMENT ? stated
                : list.lastDay(request.firstDay(), stated.map(LastDay::day))
                        .map(day -> new LastDay(day, stated.map(LastDay::from).orElse(From.KIND)));
    }
}
