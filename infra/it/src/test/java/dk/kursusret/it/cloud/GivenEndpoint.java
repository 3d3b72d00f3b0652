package dk.kursusret.it.cloud;

import java.net.URI;

/** What AWS_ENDPOINT_URL names. It is someone else's: it is left running. */
record GivenEndpoint(URI endpoint) implements Backend {

    @Override
    public String name() {
        return "the endpoint that was given, " + endpoint;
    }

    @Override
    public void close() {}
}
