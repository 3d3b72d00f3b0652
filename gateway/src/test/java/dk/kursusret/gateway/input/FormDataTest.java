package dk.kursusret.gateway.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Request;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {
    private static final String TYPE = "multipart/form-data; boundary=x";
    private static final String FILE = "Content-Disposition: form-data; name=\"file\"";

    private static Optional<FormData> read(String type, byte[] body) {
        return FormData.of(new Request("POST", "/", Map.of(), type.isEmpty() ? Map.of() : Map.of("content-type", type),
                body, "r"));
    }

    private static List<String> files(String type, String body) {
        return read(type, body.getBytes(StandardCharsets.UTF_8)).map(form -> form.texts("file")).orElse(List.of());
    }

    private static String form(String boundary, String... parts) {
        return "--" + boundary + "\r\n" + String.join("\r\n--" + boundary + "\r\n", parts) + "\r\n--" + boundary
                + "--\r\n";
    }

    private static String part(String headers, String content) {
        return headers + "\r\n\r\n" + content;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"multipart/form-data; boundary=x | x",
            "multipart/form-data; boundary=\"x\" | x", "Multipart/Form-Data; Boundary=x | x",
            "multipart/form-data;charset=utf-8;boundary=\"a b:c?(d)\" | a b:c?(d)",
            "multipart/form-data; boundary=----WebKitFormBoundaryAbC123 ; x=y | ----WebKitFormBoundaryAbC123",
            "multipart/form-data; boundary=\"a\\\"b\" | a\"b", "multipart/form-data; boundary=$^.*+? | $^.*+?"})
    void aBoundaryIsATokenOrQuoted(String type, String boundary) {
        assertEquals(List.of("a;b"), files(type, form(boundary, part(FILE, "a;b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-disposition:form-data;name=file", "CONTENT-DISPOSITION: Form-Data; NAME=\"file\"",
            "Content-Disposition: form-data; filename=\"a.csv\"; name=\"file\"",
            "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''r%C3%B8r.csv",
            "Content-Disposition: form-data; filename=\"name=\\\"til\\\"; x.csv\"; name=\"file\"",
            "Content-Disposition: form-data;\r\n name=\"file\";\r\n\tfilename=\"a.csv\"",
            "Content-Type: text/csv\r\nContent-Disposition: form-data; name=\"file\"",
            "Content-Disposition: form-data ; name = \"file\""})
    void aPartIsNamedByItsDispositionHoweverThatIsWritten(String headers) {
        assertEquals(List.of("a;b"), files(TYPE, form("x", part(headers, "a;b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Disposition: form-data", "Content-Disposition: attachment; name=\"file\"",
            "Content-Type: text/plain; name=\"file\"", "Content-Disposition: form-data; filename=\"name=file\"",
            "Content-Disposition: form-data; name=\"filer\"", "X: y"})
    void aPartOfAnotherNameIsNotTaken(String headers) {
        assertEquals(List.of(), files(TYPE, form("x", part(headers, "a;b"))));
    }

    @Test
    void linesMayEndInLfAndAPartKeepsItsOwnLines() {
        assertEquals(List.of("a\r\nb\r\n"), files(TYPE, form("x", part(FILE, "a\r\nb\r\n"))));
        assertEquals(List.of("a\nb\n"), files(TYPE, form("x", part(FILE, "a\nb\n")).replace("\r\n", "\n")));
    }

    @Test
    void textBeforeTheFirstAndAfterTheLastDelimiterIsNotAPart() {
        String form = form("x", part(FILE, "a;b"));

        assertEquals(List.of("a;b"), files(TYPE, "A preamble.\r\n" + form + "an epilogue\r\n--x\r\n" + FILE
                + "\r\n\r\nno\r\n--x--\r\n"));
        assertEquals(List.of("a;b"), files(TYPE, form.replace("--x\r\n", "--x \t\r\n").stripTrailing()));
    }

    @Test
    void aBoundaryWithinALineOrWithMoreBehindItIsContent() {
        assertEquals(List.of("a --x b\r\n--xy\r\n-- x"), files(TYPE, form("x", part(FILE, "a --x b\r\n--xy\r\n-- x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=x",
            "multipart/form-data; boundary=y",
            "multipart/form-data; boundary=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void aBodyWithoutItsBoundaryIsNotAForm(String type) {
        assertEquals(Optional.empty(), read(type, form("x", part(FILE, "a;b")).getBytes(StandardCharsets.UTF_8))
                .map(form -> form.texts("file")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x--", "--x\r\n", "--x\r\n" + FILE + "\r\n\r\na;b", "--x\r\n" + FILE
            + "\r\n\r\na;b\r\n--x", "--x\r\n" + FILE + "\r\na;b\r\n--x--"})
    void whatBreaksOffHasNoFile(String body) {
        assertEquals(List.of(), files(TYPE, body));
    }

    @Test
    void allPartsOfTheSameNameAreReturnedExceptBlankOnes() {
        assertEquals(List.of("a", "b"), files(TYPE, form("x", part(FILE, "a"), part("X: y", "-"), part(FILE, "\r\n"),
                part(FILE, "b"))));
    }

    @ParameterizedTest
    @CsvSource({"'', UTF-8", "'', windows-1252", "; charset=ISO-8859-1, ISO-8859-1", "; charset=\"utf-16le\", UTF-16LE",
            "; charset=UTF-8, windows-1252", "; charset=unknown, UTF-8", "; Charset=utf-8, UTF-8"})
    void aTextIsInTheCharsetThatIsStatedOrFits(String stated, String written) {
        byte[] head = ("--x\r\n" + FILE + "\r\nContent-Type: text/csv" + stated + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] content = "rør".getBytes(Charset.forName(written));
        byte[] end = "\r\n--x--".getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + content.length + end.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(end, 0, body, head.length + content.length, end.length);

        assertEquals(List.of("rør"), read(TYPE, body).orElseThrow().texts("file"));
    }

    @Test
    void theFormMayStateTheCharsetOfItsPartsAndAByteOrderMarkIsSkipped() {
        byte[] body = form("x", part("Content-Disposition: form-data; name=\"_charset_\"", "iso-8859-1"),
                part(FILE, "rør")).getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of("rør"), read(TYPE, body).orElseThrow().texts("file"));
        assertEquals(List.of("a;b"), files(TYPE, form("x", part(FILE, "\ufeffa;b"))));
    }

    @Test
    void aBodyMadeToBeSlowTakesLittleProcessorTime() {
        String dashes = "\r\n--x".repeat(1_000_000);
        String folds = "X: y\r\n ".repeat(500_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        files(TYPE, "--x\r\n" + FILE + "\r\n\r\n" + dashes + "y\r\n--x--");
        files(TYPE, form("x", part(folds + FILE, "a")));
        files(TYPE, form("x", part("Content-Disposition: form-data; a=\"" + "\\\\".repeat(5_000), "a")));

        Duration worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertTrue(worked.compareTo(Duration.ofSeconds(9)) < 0, worked::toString);
    }

    @Test
    void aFormWithoutFilesMayBeUrlEncoded() {
        FormData form = read("application/x-www-form-urlencoded; charset=utf-8",
                "reason=forkert+fil+%C3%A6%26&list=&acknowledge=A201&acknowledge=A202&odd=%zz&flag&"
                        .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertEquals(Map.of("reason", List.of("forkert fil æ&"), "acknowledge", List.of("A201", "A202"), "odd",
                List.of("%zz")), form.fields());
    }

    @Test
    void aValueGoesOnAfterAnEqualsSign() {
        FormData form = read("application/x-www-form-urlencoded",
                "reason=a=b=c&fileName==&list=x%3Dy=".getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertEquals(Map.of("reason", List.of("a=b=c"), "fileName", List.of("="), "list", List.of("x=y=")),
                form.fields());
    }

    @Test
    void aFileComesWithItsNameAndBytesAndIsNotAField() {
        FormData form = read(TYPE, form("x", part("Content-Disposition: form-data; name=\"list\"", "rar-fyn"),
                part(FILE + "; filename=\"rør.csv\"", "a\r\nb"), part(FILE + "; filename=\"\"", ""))
                .getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertEquals(Map.of("list", List.of("rar-fyn")), form.fields());
        assertEquals(List.of("rør.csv=a\r\nb", "="), form.files("file").stream()
                .map(file -> file.name() + "=" + new String(file.content(), StandardCharsets.UTF_8)).toList());
    }
}
