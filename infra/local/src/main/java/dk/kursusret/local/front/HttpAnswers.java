package dk.kursusret.local.front;

/** What stands behind the HTTP front. */
public interface HttpAnswers {
    Reply answer(Incoming request);

    /** To a body that is larger than API Gateway takes. */
    Reply tooLarge();

    /** To what is no HTTP request, or breaks off. */
    Reply malformed();
}
