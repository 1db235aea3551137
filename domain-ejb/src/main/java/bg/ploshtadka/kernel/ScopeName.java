package bg.ploshtadka.kernel;

/** The names of the scopes as constants, for annotations; {@link Scope} is what programs work with. */
public final class ScopeName {
    public static final String USERS_READ = "users:read";
    public static final String USERS_ME = "users:me";
    public static final String ADMIN_USERS = "admin:users";

    public static final String VENUES_READ = "venues:read";
    public static final String VENUES_ME = "venues:me";
    public static final String VENUES_WRITE = "venues:write";
    public static final String VENUES_DELETE = "venues:delete";
    public static final String VENUES_IMAGES = "venues:images";
    public static final String VENUES_SCHEDULE = "venues:schedule";
    public static final String ADMIN_VENUES = "admin:venues";
    public static final String ADMIN_VENUES_READ = "admin:venues:read";
    public static final String ADMIN_VENUES_WRITE = "admin:venues:write";
    public static final String ADMIN_VENUES_DELETE = "admin:venues:delete";

    public static final String BOOKINGS_READ = "bookings:read";
    public static final String BOOKINGS_WRITE = "bookings:write";
    public static final String BOOKINGS_CANCEL = "bookings:cancel";
    public static final String BOOKINGS_MANAGE = "bookings:manage";
    public static final String ADMIN_BOOKINGS = "admin:bookings";
    public static final String ADMIN_BOOKINGS_READ = "admin:bookings:read";
    public static final String ADMIN_BOOKINGS_WRITE = "admin:bookings:write";
    public static final String ADMIN_BOOKINGS_DELETE = "admin:bookings:delete";

    public static final String PAYMENTS_READ = "payments:read";
    public static final String ADMIN_PAYMENTS = "admin:payments";
    public static final String ADMIN_PAYMENTS_READ = "admin:payments:read";
    public static final String ADMIN_PAYMENTS_WRITE = "admin:payments:write";
    public static final String ADMIN_PAYMENTS_DELETE = "admin:payments:delete";

    public static final String ADMIN_NOTIFICATIONS = "admin:notifications";
    public static final String ADMIN_NOTIFICATIONS_READ = "admin:notifications:read";
    public static final String ADMIN_NOTIFICATIONS_WRITE = "admin:notifications:write";

    private ScopeName() {}
}
