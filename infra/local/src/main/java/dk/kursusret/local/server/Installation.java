package dk.kursusret.local.server;

import java.nio.file.Path;

/** The folder with the product's own files. */
public record Installation(Path home) {

    Path template() {
        return home.resolve("template.yaml");
    }

    Path samples() {
        return home.resolve("samples");
    }
}
