package dk.kursusret.local.server;

import dk.kursusret.local.failure.Failure;

/** Brings one sample list in, through the importer's own checks, and publishes it marked as a sample. */
@FunctionalInterface
interface SampleImport {
    /**
     * The same bytes again change nothing.
     *
     * @throws Failure where the importer refuses the file
     */
    void publish(Sample sample, byte[] bytes) throws Failure;
}
