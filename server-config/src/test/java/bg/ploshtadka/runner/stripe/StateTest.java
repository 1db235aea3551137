package bg.ploshtadka.runner.stripe;

import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StateTest extends StandInTest {
    private static final String EMPTY =
            "{\"api_version\":\"2026-07-29.dahlia\",\"objects\":[],\"deliveries\":[],\"answers\":[]}";

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

    @Test
    void writesOnlyWhatHasChanged(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stripe.json");
        LedgerFile open = LedgerFile.open(file);
        open.update(ledger -> ledger.put(refund("re_1")));

        open.update(ledger -> ledger.put(refund("re_2")));
        open.update(ledger -> ledger.speak("2030-01-01.future"));

        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .endsWith("[{\"object\":" + refund("re_2") + "}]", "[{\"api_version\":\"2030-01-01.future\"}]");
        assertThat(LedgerFile.open(file).read(Ledger::toJson)).isEqualTo(open.read(Ledger::toJson));
    }

    @Test
    void knowsAfterwardsWhatHadArrivedAndWhatWasAnswered(@TempDir Path folder) {
        Path file = folder.resolve("stripe.json");
        LedgerFile open = LedgerFile.open(file);
        Instant now = Instant.parse("2026-11-29T10:00:00Z");
        open.update(ledger -> ledger.speak("2030-01-01.future"));

        open.update(ledger -> ledger.put(Delivery.of(event("evt_1"), now)));
        open.update(ledger -> ledger.put(Delivery.of(event("evt_2"), now)));
        open.update(ledger -> ledger.removeDelivery("evt_1"));
        open.update(ledger -> ledger.put(new RememberedAnswer("key", "print", refund("re_1"), now)));

        LedgerFile again = LedgerFile.open(file);
        assertThat(again.read(Ledger::deliveries)).extracting(Delivery::id).containsExactly("evt_2");
        Optional<RememberedAnswer> answer = again.read(ledger -> ledger.answer("key", now));
        assertThat(answer).isPresent();
    }

    @Test
    void forgetsAChangeThatWasWrittenInPart(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stripe.json");
        LedgerFile open = LedgerFile.open(file);
        open.update(ledger -> ledger.put(refund("re_1")));
        open.update(ledger -> ledger.put(refund("re_2")));
        byte[] inPart = "[{\"object\":{\"object\":\"refund\",\"id\":\"Щ".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(inPart, inPart.length - 1), StandardOpenOption.APPEND);

        LedgerFile again = LedgerFile.open(file);
        again.update(ledger -> ledger.put(refund("re_3")));
        again.update(ledger -> ledger.put(refund("re_4")));

        assertThat(refunds(file)).containsExactly(refund("re_4"), refund("re_3"), refund("re_2"), refund("re_1"));
    }

    @Test
    void beginsANewFileIfTheOldOneIsGone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stripe.json");
        LedgerFile open = LedgerFile.open(file);
        open.update(ledger -> ledger.put(refund("re_1")));
        Files.delete(file);

        open.update(ledger -> ledger.put(refund("re_2")));

        assertThat(refunds(file)).containsExactly(refund("re_2"), refund("re_1"));
    }

    @Test
    void refusesAFileOfOtherCharacters(@TempDir Path folder) throws Exception {
        byte[] content = (EMPTY + "\n[{\"api_version\":\"?\"}]\n").getBytes(StandardCharsets.UTF_8);
        content[content.length - 5] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("stripe.json"), content);

        assertDamaged(file);
    }

    @Test
    void beginsANewFileAfterAFailure(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stripe.json");
        LedgerFile open = LedgerFile.open(file);
        open.update(ledger -> ledger.put(refund("re_1")));
        Files.delete(file);
        Files.createDirectory(file);
        Path inTheWay = Files.createFile(file.resolve("in-the-way"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> open.update(ledger -> ledger.put(refund("re_2"))));
        Files.delete(inTheWay);
        Files.delete(file);

        open.update(ledger -> ledger.put(refund("re_3")));

        assertThat(refunds(file)).containsExactly(refund("re_3"), refund("re_2"), refund("re_1"));
    }

    private static List<JsonObject> refunds(Path file) {
        return LedgerFile.open(file).read(ledger -> ledger.all(Documents.REFUND));
    }

    private static JsonObject refund(String id) {
        return Json.createObjectBuilder()
                .add("object", Documents.REFUND)
                .add("id", id)
                .build();
    }

    private static JsonObject event(String id) {
        return Json.createObjectBuilder().add("id", id).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"api_version\":1}",
                EMPTY + "\n{\n",
                EMPTY + "\n{}\n",
                EMPTY + "\n[{\"nothing known\":1}]\n",
                EMPTY
                        + "\n[{\"delivery\":{\"id\":\"e\",\"event\":{\"id\":\"e\"},\"attempts\":0,\"next_attempt\":\"soon\"}}]\n"
            })
    void saysThatTheFileIsDamaged(String content, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("stripe.json"), content);

        assertDamaged(file);
    }

    private static void assertDamaged(Path file) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LedgerFile.open(file))
                .withMessageContaining("is damaged");
    }
}
