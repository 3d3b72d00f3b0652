package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.workbook.Archive;
import dk.kursusret.importer.workbook.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises a file and opens its rows. Faults of the file as such are reported together. */
public final class FileReading {
    /** The faults of files that cannot hold a list. */
    private static final Set<String> UNKNOWN = Set.of("F007", "F007.word", "F007.zip");
    private final Messages messages;
    private final KnownHeadings headings;

    public FileReading(Messages messages, KnownHeadings headings) {
        this.messages = messages;
        this.headings = headings;
    }

    /** @param fileName the file's original name; empty where it is not known */
    public FileContent read(byte[] bytes, String fileName, Chosen chosen) {
        FileType type = FileType.of(bytes);
        try {
            if (bytes.length > Limits.BYTES) {
                throw Limits.bytes();
            }
            FileContent content = content(bytes, type, chosen);
            List<Finding> findings = new ArrayList<>(content.findings());
            FileName.of(fileName).contradicting(content.recognised().type()).ifPresent(ending -> findings.add(messages
                    .finding("W307", Map.of("ending", ending, "type", content.recognised().type().name()))));
            return new FileContent(content.recognised(), content.dates(), findings, normalised(content.source()),
                    content.lengths(), content.others().stream()
                            .map(other -> new OtherList(other.name(), normalised(other.source()))).toList());
        } catch (FileFault fault) {
            return stopped(UNKNOWN.contains(fault.key()) ? FileType.UNKNOWN : type, fault);
        }
    }

    private FileContent.Source normalised(FileContent.Source source) {
        return () -> new NormalisedRows(source.open(), messages);
    }

    private FileContent content(byte[] bytes, FileType type, Chosen chosen) throws FileFault {
        FileType as = chosen.type().filter(wanted -> type != FileType.EMPTY).orElse(type);
        if (as != type && !(as == FileType.CSV && type.isText())) {
            throw new FileFault("F015.type", Map.of("chosen", as, "type", type));
        }
        return switch (as) {
            case CSV -> new TextFile(messages, headings, chosen).read(bytes);
            case XLSX -> archive(Archive.open(bytes), chosen);
            case EMPTY -> new FileContent(Recognised.as(FileType.CSV), Dates.USUAL, List.of(), NoRows::new);
            case XLS -> throw new FileFault("F001");
            case ENCRYPTED -> throw new FileFault("F011");
            case PDF -> throw new FileFault("F007.pdf");
            case HTML -> throw new FileFault("F013");
            case XML -> throw new FileFault("F013.xml");
            case UNKNOWN -> throw new FileFault(FileType.isOldWordDocument(bytes) ? "F007.word" : "F007");
            case XLSM, XLSB, ODS -> throw new FileFault("F007");
        };
    }

    private FileContent archive(Archive archive, Chosen chosen) throws FileFault {
        FileType type = FileType.of(archive);
        return switch (type) {
            case XLSX -> new WorkbookFile(messages, headings, chosen).read(archive.workbook());
            case XLSM -> stopped(type, new FileFault("F012.xlsm"));
            case XLSB -> stopped(type, new FileFault("F012.xlsb"));
            case ODS -> stopped(type, new FileFault("F012.ods"));
            default -> throw packed(new ZipNames(archive.names()));
        };
    }

    private static FileFault packed(ZipNames names) {
        if (names.areOfAWordDocument()) {
            return new FileFault("F007.word");
        }
        return new FileFault(names.includeAList() ? "F007.zip" : "F007");
    }

    private FileContent stopped(FileType type, FileFault fault) {
        return new FileContent(Recognised.as(type), Dates.USUAL, List.of(fault.toFinding(messages)), NoRows::new);
    }
}
