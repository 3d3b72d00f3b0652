package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.workbook.RichText.Stroke;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the values stored in a workbook into the text that a person sees in the cells. */
final class CellValues {
    /** The notation for control characters in a workbook. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern MIDNIGHT = Pattern.compile("[^T]*|[^T]*T00:00(?::00(?:\\.0+)?)?Z?");
    private final SharedStrings strings;
    private final Styles styles;
    private final Dates dates;

    CellValues(SharedStrings strings, Styles styles, Dates dates) {
        this.strings = strings;
        this.styles = styles;
        this.dates = dates;
    }

    /**
     * @param type the cell's type attribute
     * @param value not empty
     * @param head the head of the cell's sheet
     */
    SheetCell cell(String type, String value, int style, SheetHead head) throws FileFault {
        return switch (type) {
            case "s" -> value.isBlank() ? SheetCell.EMPTY : text(strings.at(XmlPart.number(value, 0)), style);
            case "inlineStr", "str" -> text(RichText.of(value), style);
            case "b" -> value.isBlank() ? SheetCell.EMPTY
                    : as(value.strip().equals("1") || value.strip().equals("true") ? "SAND" : "FALSK", style);
            case "e" -> as(value, style);
            case "d" -> as(day(value.strip(), style), style);
            case "n" -> value.isBlank() ? SheetCell.EMPTY : number(value, style, head);
            default -> throw new FileFault("F010");
        };
    }

    /** The cell of a text. Where part of it is struck through, the cell's text leaves that part out. */
    SheetCell text(RichText text, int style) {
        Stroke ofTheCell = styles.stroke(style);
        if (text.isPlain() && ofTheCell == Stroke.NONE) {
            return SheetCell.of(styles.shown(unescaped(text.text()), style));
        }
        String struck = text.text(Stroke.STRUCK, ofTheCell);
        String kept = text.text(Stroke.NONE, ofTheCell);
        if (struck.isBlank() || kept.isBlank()) {
            return cell(styles.shown(unescaped(text.text()), style), struck.isBlank() ? Stroke.NONE : Stroke.STRUCK);
        }
        Shown shown = styles.shown(unescaped(kept), style);
        return new SheetCell(shown.text(), false, false, Optional.of(unescaped(struck).strip()), shown.contained());
    }

    private SheetCell number(String value, int style, SheetHead head) throws FileFault {
        Shown shown = styles.shown(value, style, dates);
        boolean hidden = head.zerosHidden() && shown.contained().isEmpty() && isZero(value);
        return cell(hidden ? Shown.instead("", "0") : shown, styles.stroke(style));
    }

    private static boolean isZero(String number) {
        return number.chars().takeWhile(c -> c != 'E' && c != 'e').noneMatch(c -> c >= '1' && c <= '9');
    }

    private SheetCell as(String text, int style) {
        return cell(Shown.as(text), styles.stroke(style));
    }

    private static SheetCell cell(Shown shown, Stroke stroke) {
        return stroke == Stroke.STRUCK ? SheetCell.ofStruck(shown) : SheetCell.of(shown);
    }

    private String day(String value, int style) {
        try {
            LocalDateTime moment = value.contains("T") ? LocalDateTime.parse(value.replaceFirst("Z$", ""))
                    : LocalDate.parse(value).atStartOfDay();
            return styles.shown(moment, style, dates).orElseGet(() -> MIDNIGHT.matcher(value).matches()
                    ? dates.written(moment.toLocalDate())
                    : value);
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }
}
