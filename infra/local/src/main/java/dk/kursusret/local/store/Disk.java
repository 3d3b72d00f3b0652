package dk.kursusret.local.store;

import dk.kursusret.gateway.http.Problem;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** The disk that a folder is on. It may be full, and then whoever writes there must be told. */
public final class Disk {
    /** Below this the disk counts as full: the database needs some room to write anything at all. */
    private static final long MIN_FREE_BYTES = 4L * 1024 * 1024;
    /** How many times the size of its file a list takes in the database, at most. */
    private static final int SIZE_FACTOR = 8;
    private final Path folder;
    private final LongSupplier room;

    private Disk(Path folder, LongSupplier room) {
        this.folder = folder;
        this.room = room;
    }

    static Disk of(Path folder) {
        return new Disk(folder, () -> usableBytes(folder));
    }

    /** @param bytes the space that is left, queried anew each time */
    public static Disk withRoom(Path folder, LongSupplier bytes) {
        return new Disk(folder, bytes);
    }

    private static long usableBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether there may not be enough room to write anything. */
    public boolean isFull() {
        return !hasRoomFor(0);
    }

    /** @param bytes the size of a file that is to be stored together with its rows */
    boolean hasRoomFor(long bytes) {
        return room.getAsLong() >= MIN_FREE_BYTES + SIZE_FACTOR * bytes;
    }

    /** The problem for whoever asked a server to write. */
    public Problem problem() {
        return new Problem(500, "disk-full", text(), List.of());
    }

    /** The problem for whoever asked a server to write what could not be written. */
    Problem notStored() {
        return isFull() ? problem()
                : new Problem(500, "not-stored", new Text("Filen kan ikke gemmes i mappen " + folder
                        + ". Intet er ændret. Se efter, om mappen kan skrives til, og prøv igen.",
                        "The file cannot be stored in the folder " + folder
                                + ". Nothing has changed. Check that the folder can be written to, and try again."),
                        List.of());
    }

    /** The failure for whoever starts a server. */
    public Failure failure() {
        return new Failure(text().da(), text().en());
    }

    private Text text() {
        return new Text("Disken er fuld: der er ikke plads til listerne i mappen " + folder
                + ". Intet er ændret. Gør plads på disken, og prøv igen.",
                "The disk is full: there is no room for the lists in the folder " + folder
                        + ". Nothing has changed. Make room on the disk and try again.");
    }
}
