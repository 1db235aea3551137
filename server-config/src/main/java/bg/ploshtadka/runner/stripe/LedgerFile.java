package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps the ledger in a file: one line with the whole ledger as it was when the file was opened, and one line for what
 * has changed each time since. A change is on disk before it is answered; changes that wait for the disk at the same time
 * share one line. The last line may be a part of one if the process was ended while writing; that change was never
 * answered and is forgotten.
 */
final class LedgerFile {

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
            return new LedgerFile(file, Files.exists(file) ? read(Files.readAllBytes(file)) : new Ledger());
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new UncheckedIOException(
                    new IOException("The state of the Stripe stand-in in " + file + " is damaged; delete the file", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger read(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.UTF_8);
        int end = content.indexOf(END_OF_LINE);
        Ledger ledger = Ledger.fromJson(
                json(end < 0 ? content : content.substring(0, end)).readObject());
        while (end >= 0) {
            int begin = end + 1;
            end = content.indexOf(END_OF_LINE, begin);
            if (end >= 0) {
                ledger.apply(json(content.substring(begin, end)).readArray());
            }
        }
        return ledger;
    }

    private static JsonReader json(String line) {
        return Json.createReader(new StringReader(line));
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
            JsonStructure line;
            long reached;
            synchronized (ledger) {
                JsonArray changes = ledger.takeChanges();
                line = whole ? changes : ledger.toJson();
                reached = ledger.revision();
            }
            write((line.toString() + END_OF_LINE).getBytes(StandardCharsets.UTF_8));
            written = reached;
        }
    }

    /** After a failure nobody knows what is in the file: the next write begins a new one. */
    private void write(byte[] line) {
        boolean begun = whole;
        whole = false;
        try {
            if (begun) {
                write(line, file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            } else {
                Path fresh = file.resolveSibling(file.getFileName() + ".new");
                write(
                        line,
                        fresh,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Stripe stand-in cannot write " + file, e);
        }
        whole = true;
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
