package dk.kursusret.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request as its bytes, made once. */
record Question(String name, byte[] bytes) {

    static Question get(String name, String path, Map<String, String> headers) {
        return of(name, "GET", path, headers, new byte[0]);
    }

    static Question post(String name, String path, Map<String, String> headers, byte[] body) {
        return of(name, "POST", path, headers, body);
    }

    private static Question of(String name, String method, String path, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach((header, value) -> head.append(header).append(": ").append(value).append("\r\n"));
        if (method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[first.length + body.length];
        System.arraycopy(first, 0, bytes, 0, first.length);
        System.arraycopy(body, 0, bytes, first.length, body.length);
        return new Question(name, bytes);
    }
}
