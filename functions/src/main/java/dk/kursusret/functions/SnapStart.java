package dk.kursusret.functions;

import dk.kursusret.gateway.Json;
import dk.kursusret.gateway.ProxyFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/** Does a function's first work before its snapshot is taken, so that nobody waits for it after a restore. */
final class SnapStart {
    /** CRaC keeps resources by weak reference only. */
    private static final List<Resource> KEPT = new ArrayList<>();

    private SnapStart() {}

    /** Some first work; it may fail, as on empty tables, without harm. */
    @FunctionalInterface
    interface Priming {
        void run() throws IOException;
    }

    static synchronized void prime(Priming priming, Runnable afterRestore) {
        Resource resource = new Resource() {
            @Override
            public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
                priming.run();
            }

            @Override
            public void afterRestore(Context<? extends Resource> context) {
                afterRestore.run();
            }
        };
        KEPT.add(resource);
        Core.getGlobalContext().register(resource);
    }

    /** Asks the function a question as the gateway would; what it answers does not matter. */
    static void ask(ProxyFunction function, String method, String path, String body) throws IOException {
        var event = Json.object().put("httpMethod", method).put("path", path).put("body", body);
        event.putObject("requestContext").put("requestId", "priming");
        function.serve(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), new ByteArrayOutputStream());
    }
}
