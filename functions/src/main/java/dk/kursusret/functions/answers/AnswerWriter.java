package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.functions.answers.Detail.InFull;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes answers as JSON, members in the order of the record's components. Absent values are left out unless the record
 * asks for null; a summary leaves out empty values too. Texts are rendered only here, in the language asked for.
 */
public final class AnswerWriter {
    private static final Object LANGUAGE = Language.class;
    /** Larger than most answers. */
    private static final int BUFFER_SIZE = 1 << 17;
    private static final ObjectWriter RECORDS = records(Include.NON_ABSENT);
    /** Writes answers in full and in both languages. */
    private static final AnswerWriter ALL = new AnswerWriter(Language.BOTH, Detail.FULL);
    private final ObjectWriter writer;

    public AnswerWriter(Language language, Detail detail) {
        this.writer = (detail == Detail.FULL ? RECORDS : Brief.RECORDS).withAttribute(LANGUAGE, language)
                .withView(detail.view());
    }

    /** A holder class, so that this writer is created only once a summary is asked for. */
    private static final class Brief {
        private static final ObjectWriter RECORDS = records(Include.NON_EMPTY);
    }

    private static ObjectWriter records(Include members) {
        return Json.MAPPER.copy().setDefaultPropertyInclusion(Value.construct(members, Include.NON_ABSENT))
                .registerModule(new Jdk8Module())
                .addMixIn(Validity.class, WithNulls.class).addMixIn(PackageCourse.class, WithNulls.class)
                .addMixIn(Deadline.class, ShortDeadline.class)
                .registerModule(new SimpleModule().addSerializer(Text.class, new TextSerializer())
                        .addSerializer(Citation.class, new Citations())
                        .addSerializer(BigDecimal.class, new PlainNumber())
                        .addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addSerializer(FactSet.class, new Pointers())
                        .addSerializer(Instant.class, ToStringSerializer.instance))
                .writer();
    }

    /** Writes an answer; equal answers give equal bytes. */
    public byte[] bytes(Object answer) {
        try {
            return written(answer);
        } catch (IOException e) {
            throw new IllegalStateException("could not write an answer", e);
        }
    }

    /** Writes into one of Jackson's recycled buffers, which is big enough for most answers. */
    private byte[] written(Object answer) throws IOException {
        BufferRecycler buffers = writer.getFactory()._getBufferRecycler();
        byte[] buffer = buffers.allocByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, BUFFER_SIZE);
        try (ByteArrayBuilder bytes = ByteArrayBuilder.fromInitial(buffer, 0)) {
            writer.writeValue((OutputStream) bytes, answer);
            return bytes.toByteArray();
        } finally {
            buffers.releaseByteBuffer(BufferRecycler.BYTE_WRITE_CONCAT_BUFFER, buffer);
            buffers.releaseToPool();
        }
    }

    /** Returns the answer in full and in both languages. */
    public static Response json(Object answer) {
        return Response.json(200, ALL.bytes(answer));
    }

    /** Returns the same as a response that clients may cache. */
    public static Response cacheable(Request request, Object answer) {
        return Conditional.answer(request, json(answer));
    }

    /** Puts the annotation on records of other modules. */
    @OrNull
    private interface WithNulls {}

    private record ShortDeadline(String id, LocalDate date, Deadline.State state, @JsonView(InFull.class) Text text,
            @JsonView(InFull.class) Citation citation) {}

    private static final class TextSerializer extends JsonSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            Object language = provider.getAttribute(LANGUAGE);
            Sheet sheet = Sheet.of(provider);
            json.writeStartObject();
            if (language != Language.EN) {
                json.writeFieldName("da");
                text.writeDa(sheet.text);
                sheet.writeTo(json);
            }
            if (language != Language.DA) {
                json.writeFieldName("en");
                text.writeEn(sheet.text);
                sheet.writeTo(json);
            }
            json.writeEndObject();
        }
    }

    /** A buffer in which the texts of one answer are rendered, one after another. */
    private static final class Sheet {
        private static final int LONG = 512;
        private final StringBuilder text = new StringBuilder(LONG);
        private char[] chars = new char[LONG];

        static Sheet of(SerializerProvider provider) {
            if (provider.getAttribute(Sheet.class) instanceof Sheet sheet) {
                return sheet;
            }
            Sheet sheet = new Sheet();
            provider.setAttribute(Sheet.class, sheet);
            return sheet;
        }

        /** Writes the rendered text as a JSON string and empties the buffer. */
        void writeTo(JsonGenerator json) throws IOException {
            int length = text.length();
            if (length > chars.length) {
                chars = new char[length];
            }
            text.getChars(0, length, chars, 0);
            text.setLength(0);
            json.writeString(chars, 0, length);
        }
    }

    /** Full answers repeat citations, all of which the rules have fixed; each is converted to JSON once. */
    private static final class Citations extends JsonSerializer<Citation> {
        private final Map<Citation, SerializableString> inFull = new ConcurrentHashMap<>();

        @Override
        public void serialize(Citation citation, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (provider.getActiveView() == InFull.class) {
                json.writeRawValue(inFull.computeIfAbsent(citation, Citations::inFull));
            } else {
                json.writeStartObject();
                json.writeStringField("document", citation.document());
                json.writeStringField("section", citation.section());
                json.writeEndObject();
            }
        }

        private static SerializableString inFull(Citation citation) {
            ObjectNode members = Json.object().put("document", citation.document())
                    .put("section", citation.section());
            citation.law().ifPresent(law -> members.put("law", law));
            citation.address().ifPresent(address -> members.put("address", address));
            return new SerializedString(Json.text(members));
        }
    }

    private static final class Pointers extends JsonSerializer<FactSet> {
        @Override
        public void serialize(FactSet facts, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (Fact<?> fact : facts) {
                json.writeString(fact.pointer());
            }
            json.writeEndArray();
        }
    }

    /** Writes 148 rather than 148.0 or 1.48E+2, unless the record is marked {@link AsStated}. */
    private static final class PlainNumber extends JsonSerializer<BigDecimal> implements ContextualSerializer {
        private static final JsonSerializer<BigDecimal> AS_STATED = new StatedNumber();

        @Override
        public JsonSerializer<BigDecimal> createContextual(SerializerProvider provider, BeanProperty member) {
            return member != null && member.getContextAnnotation(AsStated.class) != null ? AS_STATED : this;
        }

        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            BigDecimal stripped = number.stripTrailingZeros();
            json.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }

    private static final class StatedNumber extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(number);
        }
    }
}
