package dk.kursusret.importer;

import dk.kursusret.importer.bucket.Bucket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** A bucket in memory. */
public final class MemoryBucket implements Bucket {
    public final Map<String, byte[]> objects = new TreeMap<>();
    public final Map<String, String> types = new TreeMap<>();

    @Override
    public long size(String key) {
        return read(key).length;
    }

    @Override
    public byte[] read(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException(key));
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
