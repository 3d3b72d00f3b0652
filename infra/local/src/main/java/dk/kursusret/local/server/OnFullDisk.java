package dk.kursusret.local.server;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.gateway.http.ProxyFunction;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.store.Disk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Wraps a function that writes to disk: if it fails because the disk is full, the answer says so. */
final class OnFullDisk implements RequestStreamHandler {
    private final RequestStreamHandler function;
    private final Disk disk;

    OnFullDisk(RequestStreamHandler function, Disk disk) {
        this.function = function;
        this.disk = disk;
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        byte[] input = event.readAllBytes();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(input), output, context);
        boolean failed = Json.MAPPER.readTree(output.toByteArray()).path("statusCode").asInt() >= 500;
        if (failed && disk.isFull()) {
            new ProxyFunction(request -> {
                throw disk.problem();
            }).serve(new ByteArrayInputStream(input), answer);
        } else {
            output.writeTo(answer);
        }
    }
}
