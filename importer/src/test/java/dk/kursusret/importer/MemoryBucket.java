package dk.kursusret.importer;

import dk.kursusret.importer.bucket.Bucket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** A bucket in memory. */
public final class MemoryBucket implements Bucket {
    public final Map<String, byte[]> objects = new TreeMap<>();
    public final Map<String, String> types = new TreeMap<>();

    /** Files that were put there as particular versions. */
    public final Map<Version, byte[]> versions = new HashMap<>();

    @Override
    public Optional<Long> size(Version file) {
        return file.id().isEmpty() ? Optional.of((long) read(file).length)
                : Optional.ofNullable(versions.get(file)).map(bytes -> (long) bytes.length);
    }

    @Override
    public byte[] read(Version file) {
        return (file.id().isEmpty() ? find(file.key()) : Optional.ofNullable(versions.get(file)))
                .orElseThrow(() -> new NoSuchElementException(file.key()));
    }

    public byte[] read(String key) {
        return read(new Version(key, Optional.empty()));
    }

    @Override
    public void delete(Version file) {
        versions.remove(file);
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(objects.get(key));
    }

    @Override
    public void write(String key, String contentType, byte[] bytes) {
        objects.put(key, bytes);
        types.put(key, contentType);
    }

    public String text(String key) {
        return new String(read(key), StandardCharsets.UTF_8);
    }
}
