package dk.kursusret.importer;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The styles that a report carries within it, and the policy that lets a browser use these alone. */
final class ReportStyle implements Content {
    private final String css;

    private ReportStyle(String css) {
        this.css = css;
    }

    static ReportStyle load() {
        try (InputStream in = ReportStyle.class.getResourceAsStream("report/report.css")) {
            return new ReportStyle(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("report.css", e);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<style>" + css + "</style>");
    }

    String securityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + hash(css) + "'";
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
