package bg.ploshtadka.kernel;

import jakarta.ejb.ApplicationException;

/** The domain refuses for want of one member of the request, which nobody needs otherwise. */
@ApplicationException(rollback = true)
public class MissingMemberException extends DomainException {
    private static final long serialVersionUID = 1L;

    private final String member;

    /**
     * A refusal that its title explains.
     *
     * @param member the member's name as the client knows it, e.g. {@code reason}
     */
    public MissingMemberException(ProblemType type, String member) {
        super(type);
        this.member = member;
    }

    /** The name of what is missing. */
    public String member() {
        return member;
    }
}
