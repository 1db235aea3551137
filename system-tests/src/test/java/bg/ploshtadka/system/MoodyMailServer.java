package bg.ploshtadka.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;

/** An SMTP server that is in the mood that a test chooses, and remembers for whom it has taken mails. */
final class MoodyMailServer implements AutoCloseable {
    /** Ports that no system gives away by itself, so that nobody else takes it while nobody listens. */
    private static final int FIRST_PORT = 21_000;

    private static final int LAST_PORT = 31_000;

    private final int port;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket socket;
    private volatile Mood mood = Mood.WELL;

    /** How it treats those who come. */
    enum Mood {
        WELL,
        /** Does not listen, so that connections are refused. */
        GONE,
        /** Hangs up without a word. */
        AWAY,
        /** Greets with 421. */
        BUSY,
        /** Says nothing at all. */
        SILENT,
        /** Refuses every receiver for now. */
        GREYLISTING
    }

    private MoodyMailServer(ServerSocket socket) {
        this.port = socket.getLocalPort();
        listen(socket);
    }

    static MoodyMailServer start() throws IOException {
        for (int port : ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT)
                .limit(20)
                .toArray()) {
            try {
                return new MoodyMailServer(socketAt(port));
            } catch (BindException taken) {
                // Then the next one.
            }
        }
        throw new IOException("No port is free");
    }

    int port() {
        return port;
    }

    void mood(Mood next) throws IOException {
        mood = next;
        if (next == Mood.GONE) {
            socket.close();
        } else if (socket.isClosed()) {
            listen(socketAt(port));
        }
    }

    private static ServerSocket socketAt(int port) throws IOException {
        return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    }

    private void listen(ServerSocket open) {
        socket = open;
        daemon(() -> serve(open));
    }

    /** From now on this receiver is refused for good. */
    void forget(String address) {
        unknown.add(address);
    }

    /** This receiver is welcome again. */
    void welcome(String address) {
        unknown.remove(address);
    }

    /** How many mails it has taken for a receiver. */
    int takenFor(String address) {
        return Collections.frequency(taken, address);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                Socket client = open.accept();
                daemon(() -> treat(client));
            } catch (IOException e) {
                if (!open.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void treat(Socket client) {
        Mood now = mood;
        try (client) {
            if (now == Mood.SILENT) {
                Awaitility.await().forever().until(() -> mood != Mood.SILENT);
            } else if (now == Mood.BUSY) {
                out(client).print("421 4.3.2 too busy\r\n");
            } else if (now != Mood.AWAY) {
                converse(client, now);
            }
        } catch (IOException theClientIsGone) {
            // It was killed, or has lost patience.
        }
    }

    private void converse(Socket client, Mood now) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintStream out = out(client);
        out.print("220 moody\r\n");
        String receiver = "";
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMail && !line.equals(".")) {
                continue;
            }
            if (inMail) {
                taken.add(receiver);
            } else if (line.startsWith("RCPT TO:")) {
                receiver = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            }
            String answer = inMail ? "250 taken" : answer(line, receiver, now);
            out.print(answer + "\r\n");
            inMail = answer.startsWith("354");
        }
    }

    private String answer(String line, String receiver, Mood now) {
        return switch (line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT)) {
            case "RCPT" -> verdict(receiver, now);
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    private String verdict(String receiver, Mood now) {
        if (unknown.contains(receiver)) {
            return "550 5.1.1 <" + receiver + "> is unknown here";
        }
        return now == Mood.GREYLISTING ? "451 4.7.1 <" + receiver + "> later" : "250 welcome";
    }

    private static PrintStream out(Socket client) throws IOException {
        return new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "moody mail server");
        thread.setDaemon(true);
        thread.start();
    }
}
