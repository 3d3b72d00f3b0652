package dk.kursusret.importer.file;

import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Recognises a file and cuts it into records. Whatever is wrong with it as a file is said together. */
public final class FileReading {
    private final Messages messages;
    private final ToIntFunction<List<String>> knownHeadings;

    /** @param knownHeadings how many of a record's cells are headings that some profile knows */
    public FileReading(Messages messages, ToIntFunction<List<String>> knownHeadings) {
        this.messages = messages;
        this.knownHeadings = knownHeadings;
    }

    public FileContent read(byte[] bytes) {
        FileType type = FileType.of(bytes);
        return switch (type) {
            case EMPTY -> new FileContent(Recognised.as(FileType.CSV), List.of(), List.of());
            case XLS -> stopped(type, "F001");
            case XLSX -> stopped(type, "F009");
            case UNKNOWN -> stopped(type, "F007");
            case CSV -> switch (Decoding.of(bytes)) {
                case Decoded.NotText notText -> stopped(FileType.UNKNOWN, "F007");
                case Decoded.UnknownEncoding unknown -> stopped(type, "F002.unknown");
                case Decoded.CutOff cutOff -> stopped(type, "F006.half");
                case Decoded.Characters characters -> text(characters);
            };
        };
    }

    private FileContent stopped(FileType type, String key) {
        return new FileContent(Recognised.as(type), List.of(), List.of(messages.finding(key, Map.of())));
    }

    private FileContent text(Decoded.Characters file) {
        Optional<Delimiters.Declared> declared = Delimiters.declared(file.text());
        String text = file.text().substring(declared.map(Delimiters.Declared::length).orElse(0));
        int linesBefore = declared.isPresent() ? 1 : 0;
        char delimiter = declared.map(Delimiters.Declared::delimiter)
                .orElseGet(() -> Delimiters.guessed(d -> knownHeadings.applyAsInt(firstRecord(text, d)), text));
        List<Finding> faults = new ArrayList<>();
        Damage.in(file.text()).ifPresent(damage -> faults.add(messages.finding("F002",
                Map.of("sample", Messages.shown(damage.sample()), "line", damage.line()))));
        Optional<QuoteFault> quote = QuoteFault.in(text, delimiter);
        quote.ifPresent(fault -> faults.add(messages.finding(
                fault.kind() == QuoteFault.Kind.STRAY ? "F006.stray" : "F006",
                Map.of("line", fault.line() + linesBefore))));
        String sound = text.substring(0, quote.map(QuoteFault::start).orElse(text.length()));
        return new FileContent(
                new Recognised(FileType.CSV, Optional.of(file.encoding()), Optional.of(delimiter), Optional.empty()),
                new CsvText(sound, linesBefore).records(delimiter), faults);
    }

    /** Of the first line that is not blank: enough to see which delimiter makes headings of it. */
    private static List<String> firstRecord(String text, char delimiter) {
        String heading = text.lines().filter(line -> !Cells.isBlank(line)).findFirst().orElse("");
        if (QuoteFault.in(heading, delimiter).isPresent()) {
            return List.of();
        }
        return new CsvText(heading, 0).records(delimiter).stream().findFirst().map(CsvRecord::cells).orElse(List.of());
    }
}
