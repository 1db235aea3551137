package bg.ploshtadka.runner.stripe;

import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.param.ChargeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.EventListParams.Created;
import com.stripe.param.checkout.SessionListParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListsTest extends StandInTest {

    @Test
    void listsEveryEventAndFindsOneByItsId() throws Exception {
        Session paid = createPaid();
        Session ended = create();
        standIn.expire(ended.getId());

        List<Event> events = api.v1().events().list().getData();

        assertThat(events)
                .extracting(Event::getType)
                .containsExactly("checkout.session.expired", "checkout.session.completed");
        Event told = api.v1().events().retrieve(events.get(1).getId());
        assertThat(((Session) told.getDataObjectDeserializer().getObject().orElseThrow()).getId())
                .isEqualTo(paid.getId());
    }

    @Test
    void listsEventsOfATypeAndATime() throws Exception {
        createPaid();
        long later = clock.instant().plus(Duration.ofMinutes(1)).getEpochSecond();
        clock.advance(Duration.ofMinutes(2));
        createPaid();

        Created since = Created.builder().setGte(later).build();
        assertThat(api.v1()
                        .events()
                        .list(EventListParams.builder().setCreated(since).build())
                        .getData())
                .hasSize(1);
        assertThat(api.v1()
                        .events()
                        .list(EventListParams.builder()
                                .setType("charge.refunded")
                                .build())
                        .getData())
                .isEmpty();
    }

    @Test
    void listsSessionsPageByPage() throws Exception {
        List<String> created = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            created.add(0, create().getId());
        }

        List<String> listed = new ArrayList<>();
        api.v1()
                .checkout()
                .sessions()
                .list(SessionListParams.builder().setLimit(2L).build())
                .autoPagingIterable()
                .forEach(session -> listed.add(session.getId()));

        assertThat(listed).isEqualTo(created);
    }

    @Test
    void findsTheSessionAndTheChargeOfAnIntent() throws Exception {
        createPaid();
        Session paid = createPaid();
        SessionListParams sessions = SessionListParams.builder()
                .setPaymentIntent(paid.getPaymentIntent())
                .build();
        ChargeListParams charges = ChargeListParams.builder()
                .setPaymentIntent(paid.getPaymentIntent())
                .build();

        assertThat(api.v1().checkout().sessions().list(sessions).getData())
                .extracting(Session::getId)
                .containsExactly(paid.getId());
        assertThat(api.v1().charges().list(charges).getData())
                .extracting(Charge::getAmount)
                .containsExactly(2550L);
        assertThat(api.v1().paymentIntents().list().getData()).hasSize(2);
    }

    @Test
    void doesNotGoOnAfterWhatIsNotThere() {
        SessionListParams params =
                SessionListParams.builder().setStartingAfter("cs_test_none").build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> api.v1().checkout().sessions().list(params));
    }
}
