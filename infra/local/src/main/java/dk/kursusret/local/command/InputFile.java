package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that the user names. */
final class InputFile {
    private InputFile() {}

    /** @throws Failure if the file does not exist or cannot be read */
    static byte[] read(Path file) throws Failure {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Failure("Filen " + file + " findes ikke.", "There is no file " + file + ".");
        } catch (IOException e) {
            throw new Failure("Filen " + file + " kan ikke læses.", "The file " + file + " cannot be read.");
        }
    }

    /** @throws Failure if standard input cannot be read to its end */
    static byte[] readStandardInput() throws Failure {
        try {
            return System.in.readAllBytes();
        } catch (IOException e) {
            throw new Failure("Standard input kan ikke læses.", "Standard input cannot be read.");
        }
    }
}
