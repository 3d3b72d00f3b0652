package dk.kursusret.functions.pages.site;

import dk.kursusret.gateway.http.Request;

/** A request for a page, with the form that was sent and the texts in the visitor's language. */
public record Visit(Request request, Form form, Words words) {
    /** @throws dk.kursusret.gateway.http.Problem 400 if the form cannot be read */
    public static Visit of(Request request) {
        return of(request, Form.of(request));
    }

    public static Visit of(Request request, Form form) {
        return new Visit(request, form, Words.of(form.first(Site.LANGUAGE).orElse("")));
    }

    public boolean posted() {
        return request.method().equals("POST");
    }
}
