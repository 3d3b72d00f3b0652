package dk.kursusret.local.command;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which edition of which list. */
final class EditionOption {
    @Option(names = "--list", paramLabel = "LIST", required = true, description = "six-weeks, a region such as rar-sjaelland, or rates.")
    private String list = "";
    @Option(names = "--edition", paramLabel = "DATE", required = true, description = "Its first day, yyyy-MM-dd.")
    private LocalDate edition = LocalDate.EPOCH;

    String list() {
        return list;
    }

    LocalDate edition() {
        return edition;
    }
}
