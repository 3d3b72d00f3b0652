package dk.kursusret.importer.file;

import java.util.Optional;

/** The rows of a file that cannot be read: none. */
final class NoRows implements Rows {

    @Override
    public Optional<FileRow> next() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
