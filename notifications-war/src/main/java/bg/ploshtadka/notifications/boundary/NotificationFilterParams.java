package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.notifications.NotificationFilter;
import bg.ploshtadka.notifications.NotificationStatus;
import bg.ploshtadka.rest.PlainText;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notifications an admin wants to see. */
public class NotificationFilterParams {
    @QueryParam("status")
    @Parameter(description = "How far they got")
    NotificationStatus status;

    @QueryParam("template")
    @PlainText(max = 64)
    @Parameter(description = "Which mail they are", example = "booking_confirmed")
    String template;

    @QueryParam("recipient")
    @PlainText(max = 254)
    @Parameter(description = "The receiver's whole e-mail address, in whatever case", example = "ivan@example.bg")
    String recipient;

    NotificationFilter toFilter() {
        return new NotificationFilter(status, template, recipient);
    }
}
