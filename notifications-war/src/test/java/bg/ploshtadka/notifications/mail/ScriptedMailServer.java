package bg.ploshtadka.notifications.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** An SMTP server that says what a test wants it to say. */
final class ScriptedMailServer implements Closeable {
    private static final Map<String, String> FRIENDLY = Map.of(
            "EHLO", "250 ready",
            "MAIL", "250 sender ok",
            "RCPT", "250 receiver ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 forgotten",
            "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> answers;

    private ScriptedMailServer(ServerSocket socket, Map<String, String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /**
     * A server that takes everything, but gives these answers to these commands, none at all where the answer is empty.
     * {@code .} ends a mail.
     */
    static ScriptedMailServer answering(Map<String, String> answers) throws IOException {
        ScriptedMailServer server =
                new ScriptedMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), answers);
        CompletableFuture.runAsync(server::serve);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 scripted\r\n");
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if (inMail && !line.equals(".")) {
                continue;
            }
            String answer = answers.getOrDefault(command, FRIENDLY.get(command));
            out.print(answer.isEmpty() ? "" : answer + "\r\n");
            inMail = answer.startsWith("354");
        }
    }
}
