package bg.ploshtadka.bookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * Somebody without an account who comes to play: whoever stands at the desk or has called. What is known of them is
 * personal and for the venue's owner and admins only; some time after the booking it is forgotten, see {@link
 * GuestPrivacy}.
 */
@Embeddable
public class Guest {
    /** Of whom nothing is known any more. */
    static final Guest FORGOTTEN = new Guest();

    @Column(name = "guest_name")
    private String name;

    @Column(name = "guest_phone")
    private String phone;

    @Column(name = "guest_note")
    private String note;

    /** For JPA only, and for whom nothing is known of. */
    protected Guest() {}

    /**
     * A guest of this name.
     *
     * @param name 1 to 100 characters; white space around it does not count
     * @param phone how to call them, at most 30 characters
     * @param note what the owner wants to keep in mind, at most 1000 characters
     */
    public Guest(String name, Optional<String> phone, Optional<String> note) {
        this.name = name.strip();
        this.phone = phone.map(String::strip).orElse(null);
        this.note = note.orElse(null);
        if (this.name.isEmpty()) {
            throw new IllegalArgumentException("A guest has a name");
        }
    }

    /** The name; empty once it is forgotten. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** How to call them; empty if nobody said so, or it is forgotten. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }

    /** What the owner wants to keep in mind; empty if that is nothing, or it is forgotten. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
