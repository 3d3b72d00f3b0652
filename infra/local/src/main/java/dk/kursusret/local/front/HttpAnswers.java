package dk.kursusret.local.front;

/** Answers what the HTTP front receives. */
public interface HttpAnswers {
    Reply answer(Incoming request);

    /** The answer to a body that is larger than API Gateway accepts. */
    Reply tooLarge();

    /** The answer to something that is not an HTTP request, or is cut short. */
    Reply malformed();
}
