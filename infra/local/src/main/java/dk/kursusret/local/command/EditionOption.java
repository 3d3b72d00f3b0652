package dk.kursusret.local.command;

import picocli.CommandLine.Option;

/** Which edition of which list. */
final class EditionOption {
    @Option(names = "--list", paramLabel = "LIST", required = true,
            description = "six-weeks, or a region such as rar-sjaelland.")
    private String list = "";
    @Option(names = "--edition", paramLabel = "DATE", required = true, description = "Its first day, yyyy-MM-dd.")
    private String edition = "";

    String list() {
        return list;
    }

    /** As typed: the server tells what is wrong with it, together with everything else. */
    String edition() {
        return edition;
    }
}
