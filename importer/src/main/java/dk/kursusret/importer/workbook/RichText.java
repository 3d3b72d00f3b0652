package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a cell, in pieces that may each be struck through or not. */
record RichText(List<Run> runs) {
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Whether a piece of text is struck through. */
    enum Stroke {
        /** As in the style of the cell. */
        OF_THE_CELL, NONE, STRUCK
    }

    /** A piece of text. */
    record Run(String text, Stroke stroke) {}

    static RichText of(String text) {
        return new RichText(List.of(new Run(text, Stroke.OF_THE_CELL)));
    }

    /** How a piece of text is set: struck through or not, on the line or raised above it. */
    private record Setting(Stroke stroke, Height height) {
        static final Setting OF_THE_CELL = new Setting(Stroke.OF_THE_CELL, Height.ON_THE_LINE);
    }

    private enum Height {
        ON_THE_LINE, RAISED
    }

    /**
     * Reads the text up to the end of the element, without phonetic readings. A raised digit marks a note or a power
     * and does not belong to the number before it.
     */
    static RichText read(XmlPart part, String element, FileFault tooLong) throws FileFault {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Stroke stroke = Stroke.OF_THE_CELL;
        Setting next = Setting.OF_THE_CELL;
        int length = 0;
        while (part.nextTag() && !part.isEnd(element)) {
            if (part.isStart("t")) {
                if (next.stroke() != stroke && !text.isEmpty()) {
                    length += text.length();
                    runs.add(new Run(text.toString(), stroke));
                    text.setLength(0);
                }
                stroke = next.stroke();
                int from = text.length();
                part.text(text, tooLong);
                if (next.height() == Height.RAISED) {
                    raise(text, from);
                }
                if (length + text.length() > Limits.CHARACTERS) {
                    throw tooLong;
                }
            } else if (part.isStart("rPr")) {
                next = setting(part);
            } else if (part.isEnd("r")) {
                next = Setting.OF_THE_CELL;
            } else if (part.isStart("rPh")) {
                part.skip();
            }
        }
        runs.add(new Run(text.toString(), stroke));
        return new RichText(List.copyOf(runs));
    }

    private static Setting setting(XmlPart part) throws FileFault {
        Stroke stroke = Stroke.NONE;
        Height height = Height.ON_THE_LINE;
        while (part.nextTag() && !part.isEnd("rPr")) {
            if (part.isStart("strike")) {
                stroke = part.isOn() ? Stroke.STRUCK : Stroke.NONE;
            } else if (part.isStart("vertAlign")) {
                height = part.attribute("val").filter("superscript"::equals).isPresent() ? Height.RAISED
                        : Height.ON_THE_LINE;
            }
        }
        return new Setting(stroke, height);
    }

    private static void raise(StringBuilder text, int from) {
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit < RAISED_DIGITS.length()) {
                text.setCharAt(i, RAISED_DIGITS.charAt(digit));
            }
        }
    }

    /** Whether all of it follows the style of the cell. */
    boolean isPlain() {
        return runs.size() == 1 && runs.getFirst().stroke() == Stroke.OF_THE_CELL;
    }

    String text() {
        return runs.size() == 1 ? runs.getFirst().text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Joins the pieces that have the given stroke, in a cell whose own style has {@code ofTheCell}. */
    String text(Stroke stroke, Stroke ofTheCell) {
        return runs.stream().filter(run -> stroke == (run.stroke() == Stroke.OF_THE_CELL ? ofTheCell : run.stroke()))
                .map(Run::text).collect(Collectors.joining());
    }
}
