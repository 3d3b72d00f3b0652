package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.workbook.RichText.Stroke;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a workbook, by the number to which cells refer. */
final class Styles {
    private static final int MAX_STYLES = 100_000;
    private static final int MAX_FORMATS = 5_000;
    private static final int MAX_CODE_LENGTH = 500;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_EXPONENT = 400;
    private final List<NumberFormat> formats = new ArrayList<>();
    /** Styles whose font is struck through. */
    private final BitSet struck = new BitSet();

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(XmlPart part) throws FileFault {
        Styles styles = new Styles();
        Map<Integer, NumberFormat> known = new HashMap<>();
        BitSet struckFonts = new BitSet();
        while (part.nextTag()) {
            if (part.isStart("numFmt")) {
                known.put(part.number("numFmtId").orElse(0), format(part.attribute("formatCode").orElse("")));
                limit(known.size(), MAX_FORMATS);
            } else if (part.isStart("fonts")) {
                readFonts(part, struckFonts);
            } else if (part.isStart("cellXfs")) {
                styles.readCells(part, known, struckFonts);
            } else if (part.isStart("dxfs")) {
                part.skip();
            }
        }
        return styles;
    }

    private static NumberFormat format(String code) throws FileFault {
        limit(code.length(), MAX_CODE_LENGTH);
        return code.isBlank() ? NumberFormat.GENERAL : NumberFormat.of(code);
    }

    private static void readFonts(XmlPart part, BitSet struck) throws FileFault {
        int font = -1;
        while (part.nextTag() && !part.isEnd("fonts")) {
            if (part.isStart("font")) {
                font++;
                limit(font, MAX_STYLES);
            } else if (font >= 0 && part.isStart("strike")) {
                struck.set(font, part.isOn());
            }
        }
    }

    private void readCells(XmlPart part, Map<Integer, NumberFormat> known, BitSet struckFonts) throws FileFault {
        while (part.nextTag() && !part.isEnd("cellXfs")) {
            if (part.isStart("xf")) {
                int id = part.number("numFmtId").orElse(0);
                struck.set(formats.size(), struckFonts.get(part.number("fontId").orElse(0)));
                formats.add(known.computeIfAbsent(id, builtIn -> NumberFormat.of(BuiltInFormats.code(builtIn))));
                limit(formats.size(), MAX_STYLES);
            }
        }
    }

    private static void limit(int number, int max) throws FileFault {
        if (number > max) {
            throw Limits.inflated();
        }
    }

    Stroke stroke(int style) {
        return struck.get(style) ? Stroke.STRUCK : Stroke.NONE;
    }

    /** Shows a number as it appears in a Danish spreadsheet. */
    Shown shown(String raw, int style, Dates dates) throws FileFault {
        return format(style).shown(number(raw.strip()), dates);
    }

    /** Shows a text as it appears in a Danish spreadsheet. */
    Shown shown(String text, int style) {
        return format(style).shown(text);
    }

    /** Shows a day that the cell stores as text; empty where its format is not a date format. */
    Optional<String> shown(LocalDateTime moment, int style, Dates dates) {
        return format(style).shown(moment, dates);
    }

    private NumberFormat format(int style) {
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    private static BigDecimal number(String raw) throws FileFault {
        try {
            if (raw.length() <= MAX_NUMBER_LENGTH) {
                BigDecimal number = new BigDecimal(raw);
                if (Math.abs(number.precision() - (long) number.scale()) <= MAX_EXPONENT) {
                    return number;
                }
            }
        } catch (NumberFormatException notANumber) {
            throw new FileFault("F010");
        }
        throw new FileFault("F010");
    }
}
