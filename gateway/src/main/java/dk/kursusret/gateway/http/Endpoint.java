package dk.kursusret.gateway.http;

/** Answers one request. What it cannot answer it throws as a {@link Problem}. */
@FunctionalInterface
public interface Endpoint {
    Response answer(Request request);
}
