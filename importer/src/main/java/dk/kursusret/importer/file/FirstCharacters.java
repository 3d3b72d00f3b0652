package dk.kursusret.importer.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads only the first characters of a text. */
final class FirstCharacters extends FilterReader {
    private long left;

    FirstCharacters(Reader text, long characters) {
        super(text);
        this.left = characters;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        left--;
        return super.read();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(buffer, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }
}
