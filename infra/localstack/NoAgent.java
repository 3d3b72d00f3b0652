/** Does nothing. It replaces an agent that LocalStack would download and start DynamoDB Local with. */
public final class NoAgent {
    private NoAgent() {}

    public static void premain(String arguments) {}
}
