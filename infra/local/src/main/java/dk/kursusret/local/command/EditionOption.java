package dk.kursusret.local.command;

import picocli.CommandLine.Option;

/** The options that name an edition of a list. */
final class EditionOption {
    @Option(names = "--list", paramLabel = "LIST", required = true,
            description = "six-weeks, a region such as rar-sjaelland, packages or rates.")
    private String list = "";
    @Option(names = "--edition", paramLabel = "DATE", required = true,
            description = "The edition's first day, yyyy-MM-dd.")
    private String edition = "";

    String list() {
        return list;
    }

    /** As typed; the server reports what is wrong with it, together with everything else. */
    String edition() {
        return edition;
    }
}
