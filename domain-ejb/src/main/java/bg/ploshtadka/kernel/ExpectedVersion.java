package bg.ploshtadka.kernel;

import java.util.Optional;
import java.util.Set;

/**
 * Which version of a thing somebody has seen who wants to change it. Whoever does not say changes whatever is there.
 *
 * @param seen the versions that may be changed; empty: any
 */
public record ExpectedVersion(Optional<Set<Long>> seen) {
    /** Whatever is there may be changed. */
    public static final ExpectedVersion ANY = new ExpectedVersion(Optional.empty());

    /**
     * Lets the change happen.
     *
     * @param version what is there, read under a lock
     * @throws DomainException {@link ProblemType#CHANGED_SINCE} if somebody else has changed it since
     */
    public void refuseOther(long version) {
        if (seen.isPresent() && !seen.get().contains(version)) {
            throw new DomainException(ProblemType.CHANGED_SINCE);
        }
    }
}
