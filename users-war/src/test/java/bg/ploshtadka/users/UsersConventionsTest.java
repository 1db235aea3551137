package bg.ploshtadka.users;

import bg.ploshtadka.conventions.WarConventions;
import bg.ploshtadka.users.boundary.UsersApplication;

class UsersConventionsTest extends WarConventions {
    UsersConventionsTest() {
        super(new UsersApplication());
    }
}
