package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the ledger in a file: a line with the whole ledger, written with the first change after the file was opened and
 * after every failure, and a line for what has changed each time since. A change is on disk before it is answered;
 * changes that wait for the disk at the same time share a line. The last line may be a part of one if the process was
 * ended while writing; what is in it was never answered and is forgotten.
 */
final class LedgerFile {

    private static final System.Logger LOG = System.getLogger(LedgerFile.class.getName());
    private static final char END_OF_LINE = '\n';

    private final Path file;
    private final Ledger ledger;
    private final Object writing = new Object();
    private long written;
    private boolean whole;

    private LedgerFile(Path file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    /**
     * Reads the file, or begins a new ledger where there is none.
     *
     * @throws UncheckedIOException if the file cannot be read or was not written by this class
     */
    static LedgerFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new LedgerFile(file, Files.notExists(file) ? new Ledger() : read(Files.readAllBytes(file)));
        } catch (CharacterCodingException
                | JsonException
                | DateTimeException
                | NullPointerException
                | ClassCastException e) {
            throw new UncheckedIOException(
                    new IOException("The state of the Stripe stand-in in " + file + " is damaged; delete the file", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger read(byte[] bytes) throws CharacterCodingException {
        Iterator<String> lines = wholeLines(bytes).lines().iterator();
        Ledger ledger =
                Ledger.fromJson(read(lines.hasNext() ? lines.next() : "").asJsonObject());
        while (lines.hasNext()) {
            ledger.apply(read(lines.next()).asJsonArray());
        }
        ledger.takeChanges();
        return ledger;
    }

    /** All text up to the last end of a line. Files of former versions had one line without an end. */
    private static String wholeLines(byte[] bytes) throws CharacterCodingException {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != END_OF_LINE) {
            end--;
        }
        ByteBuffer whole = ByteBuffer.wrap(bytes, 0, end == 0 ? bytes.length : end);
        return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
    }

    private static JsonStructure read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.read();
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
            if (whole && written >= revision) {
                return;
            }
            boolean begun = whole;
            whole = false; // Until the write is through, nobody knows what is in the file.
            try {
                if (!begun || !append()) {
                    begin();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The Stripe stand-in cannot write " + file, e);
            }
            whole = true;
        }
    }

    private void begin() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        write(
                line(Ledger::toJson),
                fresh,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds what has changed; false if that does not work, because the file was deleted for instance. */
    private boolean append() {
        try {
            write(line(Ledger::takeChanges), file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "The Stripe stand-in begins " + file + " anew: " + e);
            return false;
        }
    }

    /** A line with the whole ledger or its changes; either way nothing is left to be written. */
    private byte[] line(Function<Ledger, JsonStructure> content) {
        JsonStructure json;
        synchronized (ledger) {
            json = content.apply(ledger);
            ledger.takeChanges(); // The whole ledger has them in it.
            written = ledger.revision();
        }
        return (json.toString() + END_OF_LINE).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(byte[] line, Path target, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(target, options)) {
            ByteBuffer content = ByteBuffer.wrap(line);
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }
}
