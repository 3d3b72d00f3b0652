package dk.kursusret.local.front;

import java.util.List;
import java.util.Map;

/** An HTTP answer. */
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {}
