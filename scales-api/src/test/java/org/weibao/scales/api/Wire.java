package org.weibao.scales.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One HTTP/1.1 connection by hand: a body in pieces, an answer read while it comes, trailers. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    private Wire(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    public static Wire connect() throws IOException {
        return to(Api.uri("/"));
    }

    public static Wire to(URI server) throws IOException {
        return new Wire(server);
    }

    /** Begins a request whose body comes in pieces. */
    public Wire post(String path, String contentType) throws IOException {
        return write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    public Wire write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return this;
    }

    /** A piece of the body. */
    public Wire piece(String text) throws IOException {
        return piece(text.getBytes(StandardCharsets.UTF_8));
    }

    public Wire piece(byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        return write("\r\n");
    }

    /** The end of the body. */
    public Wire end() throws IOException {
        return write("0\r\n\r\n");
    }

    /** Status line and headers, names in lower case; the status is under {@code :status}. */
    public Map<String, String> head() throws IOException {
        Map<String, String> head = new TreeMap<>();
        head.put(":status", line().split(" ")[1]);
        head.putAll(fields());
        return head;
    }

    /** The next piece of the answer; empty when there are no more. */
    public byte[] piece() throws IOException {
        int length = Integer.parseInt(line(), 16);
        byte[] bytes = in.readNBytes(length);
        if (length > 0) {
            line();
        }
        return bytes;
    }

    /** All that is left of the answer's body. */
    public String rest() throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (byte[] piece = piece(); piece.length > 0; piece = piece()) {
            rest.write(piece);
        }
        return rest.toString(StandardCharsets.UTF_8);
    }

    /** Reads the body behind that head, whether it comes in pieces or whole. */
    public void skip(Map<String, String> head) throws IOException {
        if (head.containsKey("content-length")) {
            in.readNBytes(Integer.parseInt(head.get("content-length")));
        } else {
            rest();
            trailers();
        }
    }

    /** What stands behind the last piece. */
    public Map<String, String> trailers() throws IOException {
        return fields();
    }

    /** Whether the other side has ended the connection. */
    public boolean isEnded() throws IOException {
        return in.read() < 0;
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            fields.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return fields;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was ended");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
