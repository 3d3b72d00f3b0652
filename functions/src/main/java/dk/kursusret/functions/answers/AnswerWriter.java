package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Writes answers as JSON: members in the order of their records, what is not there left out unless its record says null,
 * and texts in the language asked for - they are rendered here, and not before.
 */
public final class AnswerWriter {
    private static final Object LANGUAGE = Language.class;
    private static final ObjectWriter RECORDS = Json.MAPPER.copy().setDefaultPropertyInclusion(Include.NON_ABSENT)
            .registerModule(new Jdk8Module())
            .registerModule(new SimpleModule().addSerializer(Text.class, new TextSerializer())
                    .addSerializer(BigDecimal.class, new PlainNumber())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .writer();
    /** All of an answer, in both languages. */
    private static final AnswerWriter ALL = new AnswerWriter(Language.BOTH, Detail.FULL);
    private final ObjectWriter writer;

    public AnswerWriter(Language language, Detail detail) {
        this.writer = RECORDS.withAttribute(LANGUAGE, language).withView(detail.view());
    }

    /** The same answer gives the same bytes. */
    public byte[] bytes(Object answer) {
        try {
            return writer.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of records could not be written", e);
        }
    }

    /** What a record says, within an answer that is no record itself: in both languages. */
    public static JsonNode tree(Object part) {
        try (TokenBuffer buffer = new TokenBuffer(Json.MAPPER, false)) {
            ALL.writer.writeValue(buffer, part);
            return Json.MAPPER.readTree(buffer.asParser());
        } catch (IOException e) {
            throw new UncheckedIOException("an answer of records could not be written", e);
        }
    }

    private static final class TextSerializer extends JsonSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializerProvider provider) throws IOException {
            Object language = provider.getAttribute(LANGUAGE);
            json.writeStartObject();
            if (language != Language.EN) {
                json.writeStringField("da", text.da());
            }
            if (language != Language.DA) {
                json.writeStringField("en", text.en());
            }
            json.writeEndObject();
        }
    }

    /** 148 and not 148.0, nor 1.48E+2. */
    private static final class PlainNumber extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            BigDecimal stripped = number.stripTrailingZeros();
            json.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        }
    }
}
