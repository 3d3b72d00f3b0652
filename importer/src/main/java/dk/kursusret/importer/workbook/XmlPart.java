package dk.kursusret.importer.workbook;

import dk.kursusret.importer.finding.FileFault;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML part tag by tag. Document type declarations and entities are refused. */
final class XmlPart implements AutoCloseable {
    private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?");
    private final XMLStreamReader reader;
    private int tags;

    XmlPart(InputStream part) throws FileFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = factory.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw new FileFault("F010");
        }
    }

    /** Moves to the next tag; false at the end. */
    boolean nextTag() throws FileFault {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    if (++tags > Limits.TAGS) {
                        throw Limits.cells();
                    }
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                }
            }
        }
    }

    /** Moves to the next opening tag of that name; false where there is none. */
    boolean nextStart(String name) throws FileFault {
        while (nextTag()) {
            if (isStart(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The attribute with that local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    boolean isTrue(String name) {
        return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    boolean isFalse(String name) {
        return attribute(name).filter(value -> value.equals("0") || value.equals("false")).isPresent();
    }

    /** Whether the attribute is there and is zero. */
    boolean isZero(String name) {
        return attribute(name).filter(value -> ZERO.matcher(value).matches()).isPresent();
    }

    /** Whether an element whose presence switches something on is not switched off by its value. */
    boolean isOn() {
        return !isFalse("val");
    }

    /** A non-negative whole number; empty where the attribute is missing or blank. */
    Optional<Integer> number(String name) throws FileFault {
        Optional<String> value = attribute(name).filter(text -> !text.isBlank());
        return value.isEmpty() ? Optional.empty() : Optional.of(number(value.get(), 0));
    }

    static int number(String text, int least) throws FileFault {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            throw new FileFault("F010");
        }
        throw new FileFault("F010");
    }

    /** Appends all text up to the end of the element, including that of nested elements. */
    void text(StringBuilder text, FileFault tooLong) throws FileFault {
        for (int depth = 1; depth > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    if (text.length() > Limits.CHARACTERS) {
                        throw tooLong;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new FileFault("F010");
                default -> {
                }
            }
        }
    }

    /** Skips to the end of the element. */
    void skip() throws FileFault {
        for (int depth = 1; depth > 0 && nextTag();) {
            depth += reader.isStartElement() ? 1 : -1;
        }
    }

    private int next() throws FileFault {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FileFault("F010.declaration");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser also throws unchecked exceptions where its input is not text.
            throw new FileFault("F010");
        }
    }

    @Override
    public void close() throws FileFault {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new FileFault("F010");
        }
    }
}
