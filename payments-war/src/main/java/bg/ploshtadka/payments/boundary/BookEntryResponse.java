package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.BookEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side's books say of a payment. */
@Schema(description = "What one side's books say of a payment")
public record BookEntryResponse(
        @Schema(description = "How far it has come, in this side's own words", example = "paid")
        String status,

        @Schema(description = "How much; a third digit only where the currency has one", example = "25.00")
        String amount,

        @Schema(example = "EUR") String currency) {
    private static final int LEAST_DIGITS = 2;

    static BookEntryResponse from(BookEntry entry) {
        return new BookEntryResponse(entry.status(), text(entry.amount()), entry.currency());
    }

    private static String text(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.setScale(Math.max(LEAST_DIGITS, shortest.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
