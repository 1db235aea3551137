package bg.ploshtadka.venues;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What customers made of a venue so far. */
@Embeddable
public class Popularity {
    private BigDecimal rating = BigDecimal.ZERO;

    @Column(name = "total_reviews")
    private int reviews;

    @Column(name = "total_bookings")
    private int bookings;

    /** Of a venue that nobody knows yet. */
    protected Popularity() {}

    /** The average of all reviews, 0 to 5; 0 without any. */
    public BigDecimal rating() {
        return rating;
    }

    /** How many reviews there are. */
    public int reviews() {
        return reviews;
    }

    /** How many bookings have taken place. */
    public int bookings() {
        return bookings;
    }
}
