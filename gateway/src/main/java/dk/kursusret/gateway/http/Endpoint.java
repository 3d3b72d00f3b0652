package dk.kursusret.gateway.http;

/** Answers a request, or throws a {@link Problem} if it cannot. */
@FunctionalInterface
public interface Endpoint {
    Response answer(Request request);
}
