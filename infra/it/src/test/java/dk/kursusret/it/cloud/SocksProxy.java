package dk.kursusret.it.cloud;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A SOCKS 5 proxy (RFC 1928) that connects everything to one server on this machine, whatever address is requested. A
 * deployed function can thus fetch from a public address without leaving the machine.
 */
final class SocksProxy implements AutoCloseable {
    private static final int VERSION = 5;
    private static final int IPV4 = 1;
    private static final byte[] NO_PASSWORD = {VERSION, 0};
    private static final byte[] CONNECTED = {VERSION, 0, 0, IPV4, 0, 0, 0, 0, 0, 0};
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;

    SocksProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> lead(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket caller) {
        try (caller; Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            OutputStream out = caller.getOutputStream();
            in.readByte();
            in.skipNBytes(in.readUnsignedByte());
            out.write(NO_PASSWORD);
            in.skipNBytes(3);
            if (in.readUnsignedByte() != IPV4) {
                throw new IOException("only IPv4 addresses are supported");
            }
            in.skipNBytes(6);
            out.write(CONNECTED);
            Thread there = Thread.ofVirtual().start(() -> pass(caller, server));
            pass(server, caller);
            there.join();
        } catch (IOException | InterruptedException broken) {
            // The client sent no address, or the server is down: the client sees the connection close.
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException broken) {
            // One side closed the connection, which some tests are about.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
