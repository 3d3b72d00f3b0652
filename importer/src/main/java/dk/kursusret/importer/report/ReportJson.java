package dk.kursusret.importer.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.texts.Text;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes reports as JSON and reads them back. Members follow the order of the records' components; null stands for an
 * empty one.
 */
public final class ReportJson {
    private static final ObjectMapper RECORDS = Json.MAPPER.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).registerModule(new Jdk8Module())
            .addMixIn(Text.class, Bilingual.class)
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new StdDelegatingDeserializer<>(new Day())));

    private ReportJson() {}

    /** Writes compact JSON; equal records give the same text. */
    public static String text(Object report) {
        try {
            return RECORDS.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report could not be written", e);
        }
    }

    public static byte[] bytes(Object report) {
        return text(report).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UncheckedIOException where the text cannot be read as that kind */
    public static <T> T read(String json, Class<T> kind) {
        try {
            return RECORDS.readValue(json, kind);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("what was stored is not a " + kind.getSimpleName(), e);
        }
    }

    /** @throws IllegalArgumentException where the tree cannot be read as that kind */
    public static <T> T read(JsonNode json, Class<T> kind) {
        return RECORDS.convertValue(json, kind);
    }

    /** Maps a text in two languages. */
    private abstract static class Bilingual {
        @JsonCreator
        Bilingual(@JsonProperty("da") String da, @JsonProperty("en") String en) {}

        @JsonProperty
        abstract String da();

        @JsonProperty
        abstract String en();
    }

    private static final class Day extends StdConverter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }
}
