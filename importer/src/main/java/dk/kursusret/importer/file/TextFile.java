package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.dates.Serials;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads CSV. The bytes are decoded in several passes, and the text is never in memory as a whole. */
final class TextFile {
    /** How many lines are searched for headings, which may stand below a title, a date and a few remarks. */
    private static final int LINES_INSPECTED = 20;
    private static final int HEAD = 64 * 1024;
    private final Messages messages;
    private final KnownHeadings headings;
    private final Chosen chosen;

    TextFile(Messages messages, KnownHeadings headings, Chosen chosen) {
        this.messages = messages;
        this.headings = headings;
        this.chosen = chosen;
    }

    FileContent read(byte[] bytes) throws FileFault {
        if (chosen.sheet().isPresent()) {
            throw new FileFault("F015.sheets");
        }
        EncodedText text = chosen.encoding().isPresent() ? Decoding.of(bytes, chosen.encoding().get())
                : Decoding.of(bytes);
        String head = head(text);
        Optional<Delimiters.Declared> declared = Delimiters.declared(head);
        int skipped = declared.map(Delimiters.Declared::length).orElse(0);
        int linesBefore = declared.isPresent() ? 1 : 0;
        char delimiter = delimiter(declared, head.substring(skipped));
        CsvSurvey survey = CsvSurvey.of(from(text, skipped), delimiter, linesBefore);
        List<Finding> faults = new ArrayList<>(survey.mayBeDamaged() ? damage(text) : List.of());
        survey.fault().ifPresent(fault -> faults.add(messages.finding(
                fault.kind() == QuoteFault.Kind.STRAY ? "F006.stray" : "F006", Map.of("line", fault.line()))));
        long sound = survey.fault().map(QuoteFault::start).orElse(Long.MAX_VALUE);
        return new FileContent(Recognised.text(text.encoding(), delimiter),
                new Dates(chosen.order().orElse(DateOrder.DAY_FIRST), chosen.serials().orElse(Serials.FROM_1900)),
                faults, () -> new CsvRows(new FirstCharacters(from(text, skipped), sound), delimiter, linesBefore,
                        text.lastLine()),
                Optional.of(survey.lengths()), List.of());
    }

    private char delimiter(Optional<Delimiters.Declared> declared, String head) throws FileFault {
        if (chosen.delimiter().isPresent()) {
            if (head.indexOf(chosen.delimiter().get()) < 0) {
                throw new FileFault("F015.delimiter", Map.of("chosen", chosen.delimiter().get()));
            }
            return chosen.delimiter().get();
        }
        return declared.map(Delimiters.Declared::delimiter).orElseGet(() -> Delimiters.guessed(
                head.lines().filter(line -> !Cells.isBlank(line)).limit(LINES_INSPECTED).toList(), headings));
    }

    private List<Finding> damage(EncodedText text) {
        try (BufferedReader lines = new BufferedReader(text.open())) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<String> word = Mojibake.in(line);
                if (word.isPresent()) {
                    return List.of(messages.finding("F002",
                            Map.of("sample", Messages.shown(word.get()), "line", number)));
                }
                number++;
            }
            return List.of();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String head(EncodedText text) {
        char[] head = new char[HEAD];
        try (Reader reader = text.open()) {
            int length = 0;
            for (int n = reader.read(head); n > 0; n = reader.read(head, length, head.length - length)) {
                length += n;
            }
            return new String(head, 0, length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Reader from(EncodedText text, int skipped) {
        Reader reader = new BufferedReader(text.open());
        try {
            reader.skip(skipped);
            return reader;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("bytes in memory cannot be read", e);
    }
}
