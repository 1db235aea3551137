package bg.ploshtadka.notifications;

import bg.ploshtadka.conventions.WarConventions;
import bg.ploshtadka.notifications.boundary.NotificationsApplication;

class NotificationsConventionsTest extends WarConventions {
    NotificationsConventionsTest() {
        super(new NotificationsApplication());
    }
}
