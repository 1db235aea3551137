package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.payments.Revenue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revenue, as owners and admins read it. */
@Schema(description = "What came and what went back in some days, by the clock of each venue")
public record RevenueResponse(
        @Schema(description = "The first day") LocalDate from,
        @Schema(description = "The first day after them") LocalDate to,

        @Schema(description = "By period, the earliest first, and currency; without those in which no money moved")
        List<RevenuePeriod> periods,

        @Schema(description = "All of them together, by currency")
        List<RevenueTotal> totals) {
    static RevenueResponse from(LocalDays days, Revenue revenue) {
        return new RevenueResponse(
                days.from(),
                days.to(),
                revenue.periods().stream().map(RevenuePeriod::from).toList(),
                revenue.totals().stream().map(RevenueTotal::from).toList());
    }

    /** What moved in a period. */
    @Schema(description = "What moved in a period, in one currency")
    public record RevenuePeriod(
            @Schema(description = "The first day of the period; it may lie before from, of which nothing is counted")
            LocalDate start,

            @Schema(example = "EUR") String currency,

            @Schema(type = SchemaType.STRING, example = "75.00")
            BigDecimal received,

            @Schema(type = SchemaType.STRING, example = "25.00")
            BigDecimal refunded,

            @Schema(type = SchemaType.STRING, description = "Received without refunded", example = "50.00")
            BigDecimal net) {
        static RevenuePeriod from(Revenue.Period period) {
            Revenue.Sum sum = period.sum();
            return new RevenuePeriod(
                    period.start(), sum.currency().getCurrencyCode(), sum.received(), sum.refunded(), sum.net());
        }
    }

    /** What moved in all days. */
    @Schema(description = "What moved in all of the days, in one currency")
    public record RevenueTotal(
            @Schema(example = "EUR") String currency,

            @Schema(type = SchemaType.STRING, example = "75.00")
            BigDecimal received,

            @Schema(type = SchemaType.STRING, example = "25.00")
            BigDecimal refunded,

            @Schema(type = SchemaType.STRING, description = "Received without refunded", example = "50.00")
            BigDecimal net) {
        static RevenueTotal from(Revenue.Sum sum) {
            return new RevenueTotal(sum.currency().getCurrencyCode(), sum.received(), sum.refunded(), sum.net());
        }
    }
}
