package dk.kursusret.local.server;

import java.nio.file.Path;

/** Where the product's own files are. */
public record Installation(Path home) {

    Path template() {
        return home.resolve("template.yaml");
    }

    Path samples() {
        return home.resolve("samples");
    }
}
