package dk.kursusret.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options with which the operator states what would otherwise be detected in the file. */
final class ChosenOptions {
    @Option(names = "--type", paramLabel = "TYPE", description = "Read the file as CSV or XLSX.")
    private Optional<String> type = Optional.empty();
    @Option(names = "--encoding", paramLabel = "NAME",
            description = "Read it as utf-8, utf-8-bom, utf-16le or windows-1252.")
    private Optional<String> encoding = Optional.empty();
    @Option(names = "--delimiter", paramLabel = "CHAR", description = "The character between cells; tab for a tab.")
    private Optional<String> delimiter = Optional.empty();
    @Option(names = "--profile", paramLabel = "ID", description = "Read the headings by this profile.")
    private Optional<String> profile = Optional.empty();
    @Option(names = "--sheet", paramLabel = "NAME", description = "Read this sheet of an .xlsx, even if it is hidden.")
    private Optional<String> sheet = Optional.empty();
    @Option(names = "--dates", paramLabel = "ORDER", description = "Read 01-10-2026 as day-first or month-first.")
    private Optional<String> dates = Optional.empty();
    @Option(names = "--serials", paramLabel = "YEAR", description = "Count dates that are numbers from 1900 or 1904.")
    private Optional<String> serials = Optional.empty();

    List<Server.Parameter> parameters() {
        List<Server.Parameter> parameters = new ArrayList<>();
        type.ifPresent(value -> parameters.add(new Server.Parameter("type", value)));
        encoding.ifPresent(value -> parameters.add(new Server.Parameter("encoding", value)));
        delimiter.ifPresent(value -> parameters.add(new Server.Parameter("delimiter", value)));
        profile.ifPresent(value -> parameters.add(new Server.Parameter("profile", value)));
        sheet.ifPresent(value -> parameters.add(new Server.Parameter("sheet", value)));
        dates.ifPresent(value -> parameters.add(new Server.Parameter("dates", value)));
        serials.ifPresent(value -> parameters.add(new Server.Parameter("serials", value)));
        return parameters;
    }
}
