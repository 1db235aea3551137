package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
 * <p>It starts inactive and without a verified address. The link in the verification mail activates it; only then can
 * its user sign in. An admin may give it other scopes, which makes the access tokens issued before worthless.
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

    @Convert(converter = ScopesConverter.class)
    private Set<Scope> scopes;

    @Column(name = "is_active")
    private boolean active;

    @Column(name = "email_verified_at")
    private Instant emailVerifiedAt;

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
    Account(NewCustomer customer, String passwordHash, Instant now) {
        this.id = Identifiers.next();
        this.username = customer.username();
        this.email = customer.email();
        this.fullName = customer.fullName();
        this.language = customer.language();
        this.passwordHash = passwordHash;
        this.scopes = Scope.CUSTOMER;
        this.active = false;
        this.tokensValidFrom = now;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The new account of somebody whom Google has identified, without a password. */
    static Account ofGoogle(NewCustomer customer, GoogleIdentity identity, Instant now) {
        Account account = new Account(customer, null, now);
        account.linkToGoogle(identity.subject(), now);
        if (identity.emailVerified()) {
            account.verifyEmail(now);
        }
        return account;
    }

    /**
     * The user proved to receive mail at the account's address. The first proof activates the account; a later one
     * changes nothing, so that an old link never brings back an account that was deactivated since.
     */
    void verifyEmail(Instant now) {
        if (emailVerifiedAt == null) {
            emailVerifiedAt = now;
            active = true;
            updatedAt = now;
        }
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

    /**
     * Says why its user may not sign in.
     *
     * @throws DomainException if the address is not verified or the account deactivated
     */
    void refuseUnlessUsable() {
        if (!isEmailVerified()) {
            throw new DomainException(ProblemType.EMAIL_NOT_VERIFIED);
        }
        if (isDeactivated()) {
            throw new DomainException(ProblemType.ACCOUNT_DEACTIVATED);
        }
    }

    /** Whether its user may sign in. */
    boolean isUsable() {
        return active && isEmailVerified();
    }

    /** Whether it was active once and is no more. */
    boolean isDeactivated() {
        return !active && isEmailVerified();
    }

    /** Whether the user proved to receive mail at the account's address. */
    boolean isEmailVerified() {
        return emailVerifiedAt != null;
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

    MailLanguage language() {
        return language;
    }

    Contact contact() {
        return new Contact(id, fullName == null ? username : fullName, email, language.text());
    }

    /** The account as its user and admins may see it. */
    User toUser() {
        return new User(id, username, fullName, email, active, Set.copyOf(scopes), createdAt, updatedAt);
    }
}
