package bg.ploshtadka.notifications.boundary;

import bg.ploshtadka.notifications.NotificationFilter;
import bg.ploshtadka.notifications.NotificationStatus;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notifications an admin wants to see. */
public class NotificationFilterParams {
    @QueryParam("status")
    @Parameter(description = "How far they got")
    NotificationStatus status;

    @QueryParam("template")
    @Pattern(regexp = TextPattern.NAME, message = TextPattern.NAME_MESSAGE)
    @Parameter(description = "Which mail they are", example = "booking_confirmed")
    String template;

    @QueryParam("recipient")
    @Size(min = 1, max = 254)
    @Pattern(regexp = TextPattern.ONE_LINE, message = TextPattern.ONE_LINE_MESSAGE)
    @Parameter(description = "The receiver's whole e-mail address, in whatever case", example = "ivan@example.bg")
    String recipient;

    NotificationFilter toFilter() {
        return new NotificationFilter(status, template, recipient);
    }
}
