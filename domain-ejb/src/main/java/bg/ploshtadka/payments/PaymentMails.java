package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.VenueNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells customers what became of their money; the mails leave once the transaction has committed. */
@Dependent
class PaymentMails {
    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    VenueDirectory venues;

    /** Tells the customer that the money came. */
    void receipt(LockedPayment paid) {
        send(paid, MailTemplate.PAYMENT_RECEIPT);
    }

    /** Tells the customer that the money went back. */
    void refund(LockedPayment refunded) {
        send(refunded, MailTemplate.REFUND);
    }

    /** Nothing can be said about a booking that is no more. */
    private void send(LockedPayment locked, MailTemplate template) {
        locked.booking()
                .ifPresent(booking -> booking.userId()
                        .flatMap(people::contactOf)
                        .ifPresent(customer -> outbox.queue(mail(customer, template, locked.payment(), booking))));
    }

    private Mail mail(Contact customer, MailTemplate template, Payment payment, PayableBooking booking) {
        VenueNames venue = venues.namesOf(List.of(booking.venueId())).get(booking.venueId());
        Map<String, Object> values = Map.of(
                "name", customer.displayName(),
                "venue", venue.name(),
                "start", booking.time().start().atZone(venue.zone()),
                "end", booking.time().end().atZone(venue.zone()),
                "total", payment.money());
        MailLanguage language = MailLanguage.of(customer.locale());
        return new Mail(customer.email(), language, template, values, "payment:" + payment.id());
    }
}
