package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.FormData;
import java.util.List;
import java.util.Optional;

/** A form with one uploaded file and some short fields. It is not stored. */
record UploadedFile(Optional<FormData> form) {
    private static final String FILE = "file";

    static UploadedFile of(Request request) {
        return new UploadedFile(FormData.of(request));
    }

    /** @throws Problem 400 unless there is exactly one file */
    String text() {
        List<String> files = form.map(sent -> sent.texts(FILE)).orElse(List.of());
        if (files.size() == 1) {
            return files.getFirst();
        }
        throw Problem.badRequest(List.of(files.isEmpty()
                ? Fault.of(Kind.MISSING, "/" + FILE, "Vælg en fil.", "Choose a file.")
                : Fault.of(Kind.REPEATED, "/" + FILE, "Vælg kun én fil.", "Choose one file only.")));
    }

    /** The value of a field; empty if it is missing or not a single lower-case word. */
    String field(String name) {
        return form.flatMap(sent -> sent.texts(name).stream().findFirst()).filter(text -> text.matches("[a-z]{1,20}"))
                .orElse("");
    }
}
