package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the ledger in a file. A change is on disk before it is answered, and the file is always a whole one: it is
 * written beside the old one and then takes its place. Changes that wait for the disk at the same time share one write.
 */
final class LedgerFile {

    private final Path file;
    private final Ledger ledger;
    private final Object writing = new Object();
    private long written;

    private LedgerFile(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
        written = ledger.revision();
    }

    /**
     * Reads the file, or begins a new ledger where there is none.
     *
     * @throws UncheckedIOException if the file cannot be read or was not written by this class
     */
    static LedgerFile open(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                return new LedgerFile(file, new Ledger());
            }
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                return new LedgerFile(file, Ledger.fromJson(reader.readObject()));
            }
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new UncheckedIOException(
                    new IOException("The state of the Stripe stand-in in " + file + " is damaged; delete the file", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks something up. */
    <T> T read(Function<Ledger, T> work) {
        synchronized (ledger) {
            return work.apply(ledger);
        }
    }

    /**
     * Changes something.
     *
     * @throws UncheckedIOException if the change could not be written
     */
    <T> T change(Function<Ledger, T> work) {
        T result;
        long revision;
        synchronized (ledger) {
            result = work.apply(ledger);
            revision = ledger.revision();
        }
        writeUpTo(revision);
        return result;
    }

    /** As {@link #change}, without a result. */
    void update(Consumer<Ledger> work) {
        change(state -> {
            work.accept(state);
            return state.revision();
        });
    }

    private void writeUpTo(long revision) {
        synchronized (writing) {
            if (written >= revision) {
                return;
            }
            JsonObject state;
            long reached;
            synchronized (ledger) {
                state = ledger.toJson();
                reached = ledger.revision();
            }
            try {
                replaceFile(state.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The Stripe stand-in cannot write " + file, e);
            }
            written = reached;
        }
    }

    private void replaceFile(byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer content = ByteBuffer.wrap(bytes);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
