package dk.kursusret.local.store;

import dk.kursusret.gateway.http.Problem;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** The disk that a folder lies on: it may be full, and whoever writes there is to be told so. */
public final class Disk {
    /** Below this the disk counts as full: the database needs some room to write anything at all. */
    private static final long LEAST_BYTES = 4L * 1024 * 1024;
    /** A list takes several times as much in the database as in its file. */
    private static final int TIMES = 8;
    private final Path folder;
    private final LongSupplier room;

    private Disk(Path folder, LongSupplier room) {
        this.folder = folder;
        this.room = room;
    }

    static Disk of(Path folder) {
        return new Disk(folder, () -> usableBytes(folder));
    }

    /** @param bytes that can still be written in the folder, asked for each time anew */
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

    /** Whether what is written now may not get to the disk. */
    public boolean isFull() {
        return !hasRoomFor(0);
    }

    /** @param bytes of a file whose rows are to be stored too */
    boolean hasRoomFor(long bytes) {
        return room.getAsLong() >= LEAST_BYTES + TIMES * bytes;
    }

    /** For whoever asked a server to write. */
    public Problem problem() {
        return new Problem(500, "disk-full", text(), List.of());
    }

    /** For whoever asked a server to write what the disk did not take. */
    Problem notTaken() {
        return isFull() ? problem()
                : new Problem(500, "not-stored", new Text("Filen kan ikke gemmes i mappen " + folder
                        + ". Intet er ændret. Se efter, om mappen kan skrives til, og prøv igen.",
                        "The file cannot be stored in the folder " + folder
                                + ". Nothing has changed. See whether the folder can be written to, and try again."),
                        List.of());
    }

    /** For whoever starts a server. */
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
