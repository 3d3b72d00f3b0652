package dk.kursusret.local.front;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.local.template.Route;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** Invokes functions as Lambda does: bytes in, bytes out, through the handler class that the template names. */
public final class Functions {
    private final Map<String, RequestStreamHandler> handlers;
    private final PrintStream log;

    /** @param handlers the handlers by class name */
    public Functions(Map<String, RequestStreamHandler> handlers, PrintStream log) {
        this.handlers = Map.copyOf(handlers);
        this.log = log;
    }

    /**
     * @param event as JSON
     * @throws FunctionFailure if API Gateway would answer with 502
     */
    Reply call(Route route, byte[] event, String requestId) throws FunctionFailure {
        RequestStreamHandler handler = handlers.get(route.handler());
        if (handler == null) {
            throw new FunctionFailure("no handler " + route.handler());
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer,
                    new LambdaContext(route.function(), requestId, log));
            return FunctionAnswer.reply(answer.toByteArray());
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new FunctionFailure(route.function() + " failed", e);
        }
    }
}
