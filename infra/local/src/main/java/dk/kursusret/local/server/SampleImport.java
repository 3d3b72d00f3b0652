package dk.kursusret.local.server;

import dk.kursusret.local.failure.Failure;

/** Imports a sample list through the importer's own checks, and publishes it marked as a sample. */
@FunctionalInterface
interface SampleImport {
    /**
     * Publishes the sample. Publishing the same bytes again changes nothing.
     *
     * @throws Failure if the importer refuses the file
     */
    void publish(Sample sample, byte[] bytes) throws Failure;
}
