package dk.kursusret.importer.fetch;

import java.net.InetAddress;

/** A block of addresses with a common prefix. */
final class Network {
    private final byte[] start;
    private final int length;

    private Network(byte[] start, int length) {
        this.start = start;
        this.length = length;
    }

    /**
     * @param notation such as {@code 10.0.0.0/8} or {@code 2000::/3}
     * @throws IllegalArgumentException where the notation is not of this form
     */
    static Network of(String notation) {
        String[] parts = notation.split("/");
        try {
            return new Network(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a network: " + notation, e);
        }
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
