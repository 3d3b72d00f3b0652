package dk.kursusret.local.server;

import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Fills an empty store with the sample lists, so that a first start has something to answer by. */
final class SampleLists {
    private final Path samples;
    private final Path unfinished;
    private final SampleImport importer;
    private final PrintStream log;

    /** @param data where a load that was interrupted is remembered */
    SampleLists(Path samples, DataFolder data, SampleImport importer, PrintStream log) {
        this.samples = samples;
        this.unfinished = data.file("samples-unfinished");
        this.importer = importer;
        this.log = log;
    }

    /**
     * Does nothing where lists are there, unless a load was interrupted before its end: then it is done again.
     *
     * @throws Failure where a sample cannot be read, or the importer refuses it
     */
    void loadWhere(BooleanSupplier storeIsEmpty) throws Failure {
        if (Files.exists(unfinished) || storeIsEmpty.getAsBoolean()) {
            try {
                Files.writeString(unfinished, "");
                load();
                Files.delete(unfinished);
            } catch (IOException e) {
                throw new Failure("Eksempellisterne i " + samples + " kan ikke læses.",
                        "The sample lists in " + samples + " cannot be read.");
            }
        }
    }

    private void load() throws IOException, Failure {
        List<Sample> all = Sample.all(samples);
        int number = 1;
        for (Sample sample : all) {
            log.println("loading sample list " + number++ + " of " + all.size() + ": " + sample.list() + " from "
                    + sample.edition());
            importer.publish(sample, Files.readAllBytes(sample.file()));
        }
    }
}
