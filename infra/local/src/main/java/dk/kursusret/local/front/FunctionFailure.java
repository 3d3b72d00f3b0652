package dk.kursusret.local.front;

/** A function threw, does not exist, or gave an answer that API Gateway cannot pass on. */
final class FunctionFailure extends Exception {
    private static final long serialVersionUID = 1L;

    FunctionFailure(String what) {
        super(what);
    }

    FunctionFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
