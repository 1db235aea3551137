package bg.ploshtadka.bookings;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.bookings.BookingFixtures.span;
import static org.assertj.core.api.Assertions.assertThat;

class GuestWishTest {
    private static final UUID COURT = UUID.randomUUID();

    @Test
    void hasOneFingerprintForOneWish() {
        assertThat(wish(60, "Иван", "0888", "с деца").fingerprint())
                .isEqualTo(wish(60, "Иван", "0888", "с деца").fingerprint());
    }

    @Test
    void hasAnotherFingerprintForAnotherWish() {
        byte[] fingerprint = wish(60, "Иван", "0888", null).fingerprint();

        assertThat(wish(90, "Иван", "0888", null).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(wish(60, "Мария", "0888", null).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(wish(60, "Иван", "0889", null).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(wish(60, "Иван", null, "0888").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(wish(60, "Иван", "0888", "с деца").fingerprint()).isNotEqualTo(fingerprint);
    }

    private static GuestWish wish(long minutes, String name, String phone, String note) {
        Guest guest = new Guest(name, Optional.ofNullable(phone), Optional.ofNullable(note));
        return new GuestWish(COURT, span("2027-02-03T06:00:00Z", minutes), guest);
    }
}
