package dk.kursusret.local.server;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Fills an empty store with the dated sample lists, and gives every list that exists today a current edition, so that a
 * new server has something to answer from. Where new lists have become due since the last start, their samples are
 * added.
 */
final class SampleLists {
    private final Path samples;
    private final Path unfinished;
    private final SampleImport importer;
    private final PrintStream log;

    /** @param data the folder in which an interrupted load is noted */
    SampleLists(Path samples, DataFolder data, SampleImport importer, PrintStream log) {
        this.samples = samples;
        this.unfinished = data.file("samples-unfinished");
        this.importer = importer;
        this.log = log;
    }

    /**
     * Loads the samples if the store is empty, or if an earlier load was interrupted.
     *
     * @throws Failure if a sample cannot be read, or the importer refuses it
     */
    void loadIf(BooleanSupplier storeIsEmpty) throws Failure {
        if (Files.exists(unfinished) || storeIsEmpty.getAsBoolean()) {
            try {
                Files.writeString(unfinished, "");
                load(Sample.all(samples));
                Files.delete(unfinished);
            } catch (IOException e) {
                throw unreadable();
            }
        }
    }

    /**
     * Adds the samples that are needed for every list to be current.
     *
     * @param records returns the records of a list
     * @throws Failure if a sample cannot be read, or the importer refuses it
     */
    void keepCurrent(LocalDate today, Function<String, List<EditionRecord>> records) throws Failure {
        try {
            load(Sample.of(today, samples).stream()
                    .filter(sample -> sample.isMissing(records.apply(sample.list()), today)).toList());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private Failure unreadable() {
        return new Failure("Eksempellisterne i " + samples + " kan ikke læses.",
                "The sample lists in " + samples + " cannot be read.");
    }

    private void load(List<Sample> all) throws IOException, Failure {
        int number = 1;
        for (Sample sample : all) {
            log.println("loading sample list " + number++ + " of " + all.size() + ": " + sample.list() + " from "
                    + sample.edition());
            importer.publish(sample, Files.readAllBytes(sample.file()));
        }
    }
}
