package dk.kursusret.bench.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A function's code, unpacked in the way Lambda does it.
 *
 * @param folder contains classes, and jars in {@code lib}
 */
record Code(Path folder) {

    /** Unpacks everything in a jar. */
    static Code unpacked(Path jar, Path into) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    copy(in, into.resolve(entry.getName()));
                }
            }
        }
        return new Code(into);
    }

    /** One of this module's handlers, with the libraries whose file names have these prefixes. */
    static Code of(Class<?> handler, Path into, String... libraries) throws IOException {
        String name = handler.getName().replace('.', '/') + ".class";
        try (InputStream in = handler.getClassLoader().getResourceAsStream(name)) {
            copy(in, into.resolve(name));
        }
        for (Path jar : jars(libraries)) {
            try (InputStream in = Files.newInputStream(jar)) {
                copy(in, into.resolve("lib").resolve(jar.getFileName()));
            }
        }
        return new Code(into);
    }

    /** Jars of this process's class path whose file names have these prefixes. */
    static List<Path> jars(String... beginnings) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(path -> Arrays.stream(beginnings).anyMatch(path.getFileName().toString()::startsWith))
                .toList();
    }

    private static void copy(InputStream in, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, in.readAllBytes());
    }
}
