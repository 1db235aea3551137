package bg.ploshtadka.bookings;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.bookings.BookingFixtures.span;
import static org.assertj.core.api.Assertions.assertThat;

class BookingWishTest {
    private static final UUID VENUE = UUID.randomUUID();

    @Test
    void hasOneFingerprintForOneWish() {
        assertThat(wish(90, Optional.of("Здравейте")).fingerprint())
                .isEqualTo(wish(90, Optional.of("Здравейте")).fingerprint());
    }

    @Test
    void hasAnotherFingerprintForAnotherWish() {
        byte[] fingerprint = wish(90, Optional.of("")).fingerprint();
        assertThat(wish(120, Optional.of("")).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(wish(90, Optional.empty()).fingerprint()).isNotEqualTo(fingerprint);
    }

    private static BookingWish wish(long minutes, Optional<String> notes) {
        return new BookingWish(VENUE, Optional.empty(), span("2027-02-03T06:00:00Z", minutes), notes);
    }
}
