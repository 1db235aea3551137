package bg.ploshtadka.runner.stripe;

import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StateTest extends StandInTest {

    @Test
    void knowsItsSessionsAndRefundsAfterARestart() throws Exception {
        Session open = create();
        Session paid = createPaid();
        String refund = api.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(paid.getPaymentIntent())
                        .build())
                .getId();

        restart();

        assertThat(standIn.sessions()).extracting(CheckoutSession::id).containsExactly(paid.getId(), open.getId());
        assertThat(api.v1().refunds().retrieve(refund).getAmount()).isEqualTo(2550L);
        standIn.pay(open.getId());
        assertThat(api.v1().checkout().sessions().retrieve(open.getId()).getPaymentStatus())
                .isEqualTo("paid");
    }

    @Test
    void leavesNoHalfWrittenFileBehind(@TempDir Path folder) throws Exception {
        LedgerFile file = LedgerFile.open(folder.resolve("stripe.json"));

        file.update(ledger -> ledger.speak("2030-01-01.future"));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("stripe.json"));
        }
        assertThat(LedgerFile.open(folder.resolve("stripe.json")).read(Ledger::apiVersion))
                .isEqualTo("2030-01-01.future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"api_version\":1}"})
    void saysThatTheFileIsDamaged(String content, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("stripe.json"), content);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LedgerFile.open(file))
                .withMessageContaining("is damaged");
    }
}
