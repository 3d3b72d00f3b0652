package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shared strings of a workbook, to which cells refer by number. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();
    /** The texts in which not everything follows the style of the cell. */
    private final Map<Integer, RichText> rich = new HashMap<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) throws FileFault {
        SharedStrings strings = new SharedStrings();
        long characters = 0;
        int pieces = 0;
        while (part.nextStart("si")) {
            RichText text = RichText.read(part, "si", Limits.characters());
            characters += text.text().length();
            pieces += text.isPlain() ? 0 : text.runs().size();
            if (strings.texts.size() == Limits.TEXTS || pieces > Limits.TEXTS
                    || characters > Limits.CHARACTERS_OF_TEXTS) {
                throw Limits.texts();
            }
            strings.add(text);
        }
        return strings;
    }

    private void add(RichText text) {
        if (!text.isPlain()) {
            rich.put(texts.size(), text);
        }
        texts.add(text.isPlain() ? text.text() : "");
    }

    RichText at(int index) throws FileFault {
        if (index >= texts.size()) {
            throw new FileFault("F010");
        }
        RichText text = rich.get(index);
        return text == null ? RichText.of(texts.get(index)) : text;
    }
}
