package dk.kursusret.local.store;

import dk.kursusret.importer.bucket.Bucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that stands in for a bucket: keys are paths below it. */
public final class FolderBucket implements Bucket {
    private final Path folder;
    private final Disk disk;

    /** @param disk the disk that the folder is on */
    public FolderBucket(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath().normalize();
        this.disk = disk;
    }

    @Override
    public Optional<Long> size(Version file) {
        return Optional.of((long) read(file).length);
    }

    @Override
    public byte[] read(Version file) {
        try {
            return Files.readAllBytes(file(file.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(Version file) {
        throw new UnsupportedOperationException("a folder keeps no versions");
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Files.isRegularFile(file(key)) ? Optional.of(read(new Version(key, Optional.empty())))
                : Optional.empty();
    }

    /** @throws dk.kursusret.gateway.http.Problem if the disk has no room for the file and its rows, or writing fails */
    @Override
    public void write(String key, String contentType, byte[] bytes) {
        if (!disk.hasRoomFor(bytes.length)) {
            throw disk.problem();
        }
        try {
            Files.createDirectories(file(key).getParent());
            Files.write(file(key), bytes);
        } catch (IOException e) {
            throw disk.notStored();
        }
    }

    private Path file(String key) {
        Path file = folder.resolve(key).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("the key " + key + " is outside the folder");
        }
        return file;
    }
}
