package bg.ploshtadka.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a user may do. A token carries scopes as groups, with super-scopes expanded. */
public enum Scope {
    USERS_READ(ScopeName.USERS_READ),
    USERS_ME(ScopeName.USERS_ME),
    ADMIN_USERS(ScopeName.ADMIN_USERS),
    VENUES_READ(ScopeName.VENUES_READ),
    VENUES_ME(ScopeName.VENUES_ME),
    VENUES_WRITE(ScopeName.VENUES_WRITE),
    VENUES_DELETE(ScopeName.VENUES_DELETE),
    VENUES_IMAGES(ScopeName.VENUES_IMAGES),
    VENUES_SCHEDULE(ScopeName.VENUES_SCHEDULE),
    ADMIN_VENUES(ScopeName.ADMIN_VENUES),
    ADMIN_VENUES_READ(ScopeName.ADMIN_VENUES_READ),
    ADMIN_VENUES_WRITE(ScopeName.ADMIN_VENUES_WRITE),
    ADMIN_VENUES_DELETE(ScopeName.ADMIN_VENUES_DELETE),
    BOOKINGS_READ(ScopeName.BOOKINGS_READ),
    BOOKINGS_WRITE(ScopeName.BOOKINGS_WRITE),
    BOOKINGS_CANCEL(ScopeName.BOOKINGS_CANCEL),
    BOOKINGS_MANAGE(ScopeName.BOOKINGS_MANAGE),
    ADMIN_BOOKINGS(ScopeName.ADMIN_BOOKINGS),
    ADMIN_BOOKINGS_READ(ScopeName.ADMIN_BOOKINGS_READ),
    ADMIN_BOOKINGS_WRITE(ScopeName.ADMIN_BOOKINGS_WRITE),
    ADMIN_BOOKINGS_DELETE(ScopeName.ADMIN_BOOKINGS_DELETE),
    PAYMENTS_READ(ScopeName.PAYMENTS_READ),
    ADMIN_PAYMENTS(ScopeName.ADMIN_PAYMENTS),
    ADMIN_PAYMENTS_READ(ScopeName.ADMIN_PAYMENTS_READ),
    ADMIN_PAYMENTS_WRITE(ScopeName.ADMIN_PAYMENTS_WRITE),
    ADMIN_PAYMENTS_DELETE(ScopeName.ADMIN_PAYMENTS_DELETE),
    ADMIN_NOTIFICATIONS(ScopeName.ADMIN_NOTIFICATIONS),
    ADMIN_NOTIFICATIONS_READ(ScopeName.ADMIN_NOTIFICATIONS_READ),
    ADMIN_NOTIFICATIONS_WRITE(ScopeName.ADMIN_NOTIFICATIONS_WRITE);

    /** What everybody gets at registration. */
    public static final Set<Scope> CUSTOMER = Collections.unmodifiableSet(
            EnumSet.of(USERS_ME, VENUES_READ, BOOKINGS_READ, BOOKINGS_WRITE, BOOKINGS_CANCEL, PAYMENTS_READ));

    /** What somebody needs who rents out venues; an owner is a customer too. */
    public static final Set<Scope> OWNER = union(
            CUSTOMER,
            EnumSet.of(VENUES_ME, VENUES_WRITE, VENUES_DELETE, VENUES_IMAGES, VENUES_SCHEDULE, BOOKINGS_MANAGE));

    /** Everything, by the super-scopes. */
    public static final Set<Scope> ADMIN = Collections.unmodifiableSet(
            EnumSet.of(ADMIN_USERS, ADMIN_VENUES, ADMIN_BOOKINGS, ADMIN_PAYMENTS, ADMIN_NOTIFICATIONS, USERS_READ));

    private static final Map<String, Scope> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Scope::text, Function.identity()));

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** The scope as it stands in tokens and in the API, e.g. {@code admin:venues:read}. */
    public String text() {
        return text;
    }

    /** The scope of this name, if there is one. */
    public static Optional<Scope> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /**
     * The scopes of these names.
     *
     * @throws DomainException if there is none of some name
     */
    public static Set<Scope> named(Collection<String> texts) {
        return texts.stream()
                .map(text -> of(text).orElseThrow(() -> new DomainException(ProblemType.UNKNOWN_SCOPE)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of these scopes, sorted. */
    public static List<String> namesOf(Collection<Scope> scopes) {
        return scopes.stream().map(Scope::text).sorted().toList();
    }

    /** The given scopes and all that they imply: {@code admin:X} implies every {@code admin:X:*} and {@code X:read}. */
    public static Set<Scope> expand(Collection<Scope> scopes) {
        Set<Scope> expanded = EnumSet.noneOf(Scope.class);
        expanded.addAll(scopes);
        for (Scope scope : values()) {
            if (scopes.stream().anyMatch(holder -> holder.implies(scope))) {
                expanded.add(scope);
            }
        }
        return expanded;
    }

    private boolean implies(Scope other) {
        if (!text.startsWith("admin:") || text.indexOf(':') != text.lastIndexOf(':')) {
            return false;
        }
        String context = text.substring("admin:".length());
        return other.text.startsWith(text + ":") || other.text.equals(context + ":read");
    }

    private static Set<Scope> union(Set<Scope> first, Set<Scope> second) {
        Set<Scope> all = EnumSet.copyOf(first);
        all.addAll(second);
        return Collections.unmodifiableSet(all);
    }
}
