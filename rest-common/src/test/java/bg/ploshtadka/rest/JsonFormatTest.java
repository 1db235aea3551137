package bg.ploshtadka.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonFormatTest {
    /** A status with a body of its own, which makes its constant a class of its own. */
    public enum Status {
        PENDING_APPROVAL {
            @Override
            boolean isOpen() {
                return true;
            }
        },
        ACTIVE;

        boolean isOpen() {
            return false;
        }
    }

    /** An answer. */
    public record Answer(
            BigDecimal pricePerHour,
            Status status,
            List<Status> before,
            Instant createdAt,
            String notes,
            @JsonbTypeSerializer(DecimalNumber.class) BigDecimal latitude) {}

    @Test
    void writesNamesAmountsConstantsAndNullsAsTheContractSays() {
        Answer answer = new Answer(
                new BigDecimal("25"),
                Status.PENDING_APPROVAL,
                List.of(Status.ACTIVE),
                Instant.parse("2026-05-01T07:00:00Z"),
                null,
                new BigDecimal("42.697708"));

        assertThat(JsonFormat.create().toJson(answer))
                .contains("\"price_per_hour\":\"25.00\"")
                .contains("\"status\":\"pending_approval\"")
                .contains("\"before\":[\"active\"]")
                .contains("\"created_at\":\"2026-05-01T07:00:00Z\"")
                .contains("\"notes\":null")
                .contains("\"latitude\":42.697708");
    }

    @Test
    void ratherFailsThanRoundsAnAmount() {
        Answer answer = new Answer(new BigDecimal("1.005"), null, null, null, null, null);

        assertThatThrownBy(() -> JsonFormat.create().toJson(answer)).isInstanceOf(JsonbException.class);
    }
}
