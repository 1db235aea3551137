package bg.ploshtadka.runner.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The mails caught last. When it is full, the oldest one makes room. Safe for several threads. */
public final class Mailbox {

    private final int capacity;
    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();

    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    /** All mails, newest first. */
    public synchronized List<CaughtMail> all() {
        return List.copyOf(newestFirst);
    }

    /** The mails to one address, in any case of letters, newest first. */
    public synchronized List<CaughtMail> to(String address) {
        return newestFirst.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address.strip()))
                .toList();
    }

    /** Forgets every mail. */
    public synchronized void clear() {
        newestFirst.clear();
    }

    synchronized void add(CaughtMail mail) {
        newestFirst.addFirst(mail);
        if (newestFirst.size() > capacity) {
            newestFirst.removeLast();
        }
    }
}
