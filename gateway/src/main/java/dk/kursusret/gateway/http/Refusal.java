package dk.kursusret.gateway.http;

/** Turns a problem into the answer that suits the caller: JSON for programs, a page for people. */
@FunctionalInterface
public interface Refusal {
    /** As {@code application/problem+json}. */
    Refusal JSON = (request, problem) -> problem.response(request.requestId());

    Response of(Request request, Problem problem);
}
