package dk.kursusret.importer.workbook;

import dk.kursusret.importer.report.FileFault;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) throws FileFault {
        SharedStrings strings = new SharedStrings();
        while (part.nextStart("si")) {
            strings.texts.add(text(part, "si", Limits.characters()));
        }
        return strings;
    }

    /** What is written between here and the end of the element; how it is pronounced is not. */
    static String text(XmlPart part, String element, FileFault tooLong) throws FileFault {
        StringBuilder text = new StringBuilder();
        while (part.nextTag() && !part.isEnd(element)) {
            if (part.isStart("t")) {
                part.text(text, tooLong);
            } else if (part.isStart("rPh")) {
                part.skip();
            }
        }
        return text.toString();
    }

    String at(int index) throws FileFault {
        if (index >= texts.size()) {
            throw new FileFault("F010");
        }
        return texts.get(index);
    }
}
