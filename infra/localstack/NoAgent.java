/** LocalStack starts DynamoDB Local with an agent of its own, which it would download. This one does nothing. */
public final class NoAgent {
    private NoAgent() {}

    public static void premain(String arguments) {}
}
