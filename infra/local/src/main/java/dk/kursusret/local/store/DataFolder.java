package dk.kursusret.local.store;

import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder with a server's data, locked by one server at a time. */
public final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder if necessary, and locks it until it is closed or the process ends.
     *
     * @throws Failure if it cannot be created or written to, or another server has locked it
     */
    public static DataFolder hold(Path folder) throws Failure {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Failure("Mappen " + folder + " kan ikke bruges til data: den kan ikke laves eller skrives til.",
                    "The folder " + folder + " cannot be used for data: it cannot be created or written to.");
        }
        if (lock(channel).isEmpty()) {
            close(channel);
            throw new Failure("En anden Kursusret-server bruger mappen " + folder
                    + ". Stop den først, eller vælg en anden mappe med --data.",
                    "Another Kursusret server is using the folder " + folder
                            + ". Stop it first, or choose another folder with --data.");
        }
        return new DataFolder(folder, channel);
    }

    /** The disk that the folder is on. */
    public Disk disk() {
        return Disk.of(folder);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        close(lock);
    }

    private static Optional<FileLock> lock(FileChannel channel) {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException | IOException lockedByAnother) {
            return Optional.empty();
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The lock is released when the process ends, at the latest.
        }
    }
}
