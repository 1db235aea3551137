package bg.ploshtadka.users;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A link sent by mail. It works once, for a while, and for the address to which it went. Guarded by the lock of its
 * account.
 */
@Entity
@Table(schema = "users", name = "mail_link")
public class MailLink {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    private LinkPurpose purpose;

    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    /** For JPA. */
    protected MailLink() {}

    /** A new link to the account's present address. */
    MailLink(Secret secret, Account account, LinkPurpose purpose, Instant now) {
        this.tokenHash = secret.hash();
        this.accountId = account.id();
        this.purpose = purpose;
        this.email = account.email();
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    /** Notes that somebody followed it; it does not work again. */
    void use(Instant now) {
        usedAt = now;
    }

    /** Whether somebody followed it already. */
    boolean isUsed() {
        return usedAt != null;
    }

    /** Whether it came too late. */
    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it went to the address that the account has now. */
    boolean wentTo(Account account) {
        return accountId.equals(account.id()) && account.isReachedAt(email);
    }
}
