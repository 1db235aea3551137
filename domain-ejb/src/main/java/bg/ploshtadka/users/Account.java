package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A user's account.
 *
 * <p>Its {@link Standing} says whether its user may sign in. An admin may give it other scopes, which makes the access
 * tokens issued before worthless, as a new password does.
 *
 * <p>Its row is the lock of everything that belongs to it: who changes its sign-ins, links or scopes locks it first.
 */
@Entity
@Table(schema = "users", name = "account")
public class Account {
    @Id
    private UUID id;

    private String username;

    private String email;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "google_id")
    private String googleId;

    @Column(name = "locale")
    private MailLanguage language;

    @Column(name = "booking_reminders")
    private boolean bookingReminders;

    @Convert(converter = ScopesConverter.class)
    private Set<Scope> scopes;

    @Embedded
    private Standing standing;

    @Column(name = "tokens_valid_from")
    private Instant tokensValidFrom;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For JPA. */
    protected Account() {}

    /** A customer's new account, inactive until the address is verified. */
    Account(Profile profile, String passwordHash, Instant now) {
        this.id = Identifiers.next();
        this.standing = new Standing();
        this.passwordHash = passwordHash;
        this.scopes = Scope.CUSTOMER;
        this.tokensValidFrom = now;
        this.createdAt = now;
        take(profile, now);
    }

    /** The new account of somebody whom Google has identified, without a password. */
    static Account ofGoogle(Profile profile, GoogleIdentity identity, Instant now) {
        Account account = new Account(profile, null, now);
        account.linkToGoogle(identity.subject(), now);
        if (identity.emailVerified()) {
            account.verifyEmail(now);
        }
        return account;
    }

    /**
     * Takes over what its user says now. Another address is not verified; the same one in another case is.
     *
     * @return whether this changed anything
     */
    boolean describe(Profile described, Instant now) {
        if (described.equals(profile())) {
            return false;
        }
        if (!isReachedAt(described.email())) {
            standing.doubtAddress();
        }
        take(described, now);
        return true;
    }

    private void take(Profile profile, Instant now) {
        username = profile.username();
        email = profile.email();
        fullName = profile.fullName();
        language = profile.language();
        bookingReminders = profile.bookingReminders();
        updatedAt = now;
    }

    /** Its user signs in with another password from now on. */
    void changePassword(String hash, Instant now) {
        passwordHash = hash;
        updatedAt = now;
    }

    /**
     * The address is known to be the user's: by a link that went there, or because an admin vouches for it. The first
     * proof activates the account; an old link never brings back one that was deactivated.
     */
    void verifyEmail(Instant now) {
        noteChange(standing.verify(now), now);
    }

    /**
     * Ends that its user may sign in.
     *
     * @return whether this changed anything
     */
    boolean deactivate(Instant now) {
        return noteChange(standing.deactivate(now), now);
    }

    /**
     * Lets its user sign in; an admin vouches for the address.
     *
     * @return whether this changed anything
     */
    boolean activate(Instant now) {
        return noteChange(standing.activate(now), now);
    }

    /** Removes everything personal, and what its user might do. What is left names nobody, and nobody signs in. */
    void erase(Instant now) {
        take(Profile.erased(id), now);
        passwordHash = null;
        googleId = null;
        scopes = Set.of();
        standing.delete(now);
    }

    private boolean noteChange(boolean changed, Instant now) {
        if (changed) {
            updatedAt = now;
        }
        return changed;
    }

    /**
     * Gives the account exactly these scopes. The caller outdates the access tokens issued before: they carry others.
     *
     * @return whether this changed anything
     */
    boolean assign(Set<Scope> assigned, Instant now) {
        if (scopes.equals(assigned)) {
            return false;
        }
        scopes = Set.copyOf(assigned);
        updatedAt = now;
        return true;
    }

    /** From now on its user may sign in as this user of Google. */
    void linkToGoogle(String subject, Instant now) {
        googleId = subject;
        updatedAt = now;
    }

    /** No user of Google may sign in as its user any more. */
    void unlinkFromGoogle() {
        googleId = null;
    }

    /** Whether some user of Google may sign in as its user. */
    boolean isLinkedToGoogle() {
        return googleId != null;
    }

    /** Whether this user of Google may. */
    boolean belongsToGoogleUser(String subject) {
        return subject.equals(googleId);
    }

    /** Keeps the same password under a better hash. */
    void rehashPassword(String hash) {
        passwordHash = hash;
    }

    /** Access tokens issued before this moment are worthless. */
    void refuseTokensBefore(Instant moment) {
        tokensValidFrom = moment;
    }

    /** When a token issued now counts as issued: never before the last change of what tokens say. */
    Instant tokenIssuedAt(Instant now) {
        return now.isBefore(tokensValidFrom) ? tokensValidFrom : now;
    }

    /** Whether and why it may be used. */
    Standing standing() {
        return standing;
    }

    /** Whether a link to its address would change anything. */
    boolean awaitsVerification() {
        return !standing.isVerified() && !standing.isDeactivated() && !standing.isDeleted();
    }

    /** Whether this is the account's address, in whatever case. */
    boolean isReachedAt(String address) {
        return email.equalsIgnoreCase(address);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    Instant tokensValidFrom() {
        return tokensValidFrom;
    }

    /** The hash of the password; none for an account that signs in elsewhere. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** What its user says. */
    Profile profile() {
        return new Profile(username, email, fullName, language, bookingReminders);
    }

    Acquaintance acquaintance() {
        return new Acquaintance(new PersonName(id, username, fullName), contact());
    }

    Contact contact() {
        return new Contact(id, profile().displayName(), email, language.text());
    }

    /** The account as its user and admins may see it. */
    User toUser() {
        return new User(
                id,
                username,
                fullName,
                email,
                language,
                bookingReminders,
                standing.isActive(),
                Set.copyOf(scopes),
                createdAt,
                updatedAt);
    }
}
