package dk.kursusret.importer.file;

import java.util.Optional;

/** Of a file that cannot be read. */
final class NoRows implements Rows {

    @Override
    public Optional<FileRow> next() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
