package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dk.kursusret.catalog.PackageCourse;
import dk.kursusret.catalog.Validity;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes answers as JSON: members in the order of their records, what is not there left out unless its record says null,
 * and texts in the language asked for - they are rendered here, and not before.
 */
public final class AnswerWriter {
    private static final Object LANGUAGE = Language.class;
    private static final ObjectWriter RECORDS = Json.MAPPER.copy().setDefaultPropertyInclusion(Include.NON_ABSENT)
            .registerModule(new Jdk8Module()).addMixIn(Validity.class, WithNulls.class)
            .addMixIn(PackageCourse.class, WithNulls.class)
            .registerModule(new SimpleModule().addSerializer(Text.class, new TextSerializer())
                    .addSerializer(BigDecimal.class, new PlainNumber())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance))
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

    /** In full and in both languages. */
    public static Response json(Object answer) {
        return Response.json(200, ALL.bytes(answer));
    }

    /** The same, as an answer that may be kept for a while. */
    public static Response kept(Request request, Object answer) {
        return Conditional.answer(request, json(answer));
    }

    /** Of records that come from elsewhere. */
    @OrNull
    private interface WithNulls {}

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

    /** 148 and not 148.0, nor 1.48E+2; unless the record keeps its decimals. */
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
