package bg.ploshtadka.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** The domain refuses: nothing was changed, and {@link #type()} says why. Rolls the transaction back. */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> facts;

    /** A refusal that its title explains. */
    public DomainException(ProblemType type) {
        this(type, type.title());
    }

    /** A refusal with a sentence of its own, free of secrets and of what the client sent. */
    public DomainException(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    /** A refusal with facts for programs, e.g. the ids of what stands in the way. */
    public DomainException(ProblemType type, String detail, Map<String, Object> facts) {
        super(detail);
        this.type = type;
        this.facts = Map.copyOf(facts);
    }

    /** A refusal that its title explains, with what caused it, for the log. */
    protected DomainException(ProblemType type, Throwable cause) {
        super(type.title(), cause);
        this.type = type;
        this.facts = Map.of();
    }

    /** The fact by which the domain refuses. */
    public ProblemType type() {
        return type;
    }

    /** Facts for programs, by name in snake_case; often empty. */
    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
