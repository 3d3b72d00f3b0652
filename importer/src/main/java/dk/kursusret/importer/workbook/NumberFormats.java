package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.report.FileFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook, by the number of a cell's style. */
final class NumberFormats {
    private static final String GENERAL = "General";
    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 400;
    private final List<String> codes = new ArrayList<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(XmlPart part) throws FileFault {
        NumberFormats read = new NumberFormats();
        Map<Integer, String> own = new HashMap<>();
        boolean ofCells = false;
        while (part.nextTag()) {
            if (part.isStart("numFmt")) {
                own.put(part.number("numFmtId").orElse(0), part.attribute("formatCode").orElse(GENERAL));
            } else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                ofCells = part.isStart("cellXfs");
            } else if (ofCells && part.isStart("xf")) {
                int id = part.number("numFmtId").orElse(0);
                read.add(own.getOrDefault(id, builtIn(id)));
            }
        }
        return read;
    }

    private void add(String code) {
        codes.add(code);
        formats.add(NumberFormat.of(code));
    }

    /** The formats that every workbook has without saying so; those of other countries' calendars are dates too. */
    private static String builtIn(int id) {
        return switch (id) {
            case 9, 10 -> "0%";
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> "dd-mm-yyyy";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> "hh:mm";
            default -> GENERAL;
        };
    }

    /** A number as a Dane sees it in the cell. */
    String shown(String raw, int style, Dates dates) throws FileFault {
        BigDecimal number = number(raw.strip());
        return style < formats.size() ? formats.get(style).shown(number, codes.get(style), dates)
                : NumberFormat.PLAIN.shown(number, GENERAL, dates);
    }

    private static BigDecimal number(String raw) throws FileFault {
        try {
            if (raw.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(raw);
                if (Math.abs(number.precision() - (long) number.scale()) <= LARGEST_EXPONENT) {
                    return number;
                }
            }
        } catch (NumberFormatException notANumber) {
            throw new FileFault("F010");
        }
        throw new FileFault("F010");
    }
}
