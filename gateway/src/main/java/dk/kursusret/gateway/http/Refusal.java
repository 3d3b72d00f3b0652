package dk.kursusret.gateway.http;

/** Says what cannot be answered, to whoever asked: programs read a problem, people a page. */
@FunctionalInterface
public interface Refusal {
    /** As {@code application/problem+json}. */
    Refusal JSON = (request, problem) -> problem.response(request.requestId());

    Response of(Request request, Problem problem);
}
