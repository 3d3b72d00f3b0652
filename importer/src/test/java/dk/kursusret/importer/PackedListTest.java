package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in ZIP archives. */
class PackedListTest {

    /** Names in the stored content of an archived file are not taken for names in the archive. */
    @ParameterizedTest
    @ValueSource(ints = {Deflater.NO_COMPRESSION, Deflater.DEFAULT_COMPRESSION})
    void aZippedWorkbookIsRecognisedHoweverItWasZipped(int level) throws IOException {
        byte[] workbook = zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), level);
        assertEquals(List.of("Filen er pakket (ZIP). Pak den ud, og prøv igen med listen i den."),
                danish(zip("Liste.XLSX", workbook, level)));
    }

    @Test
    void aZippedPictureIsNotAListWhateverItContains() throws IOException {
        byte[] picture = zip("liste.csv", new byte[1], Deflater.NO_COMPRESSION);
        assertEquals(
                List.of("Filen er hverken CSV eller Excel. Gem listen som .xlsx eller »CSV UTF-8 (semikolonsepareret)« "
                        + "og prøv igen."),
                danish(zip("billede.png", picture, Deflater.NO_COMPRESSION)));
    }

    private static List<String> danish(byte[] file) {
        return Reading.danish(Reading.of(file));
    }

    private static byte[] zip(String name, byte[] content, int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
