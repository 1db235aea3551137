package bg.ploshtadka.users;

import java.util.Optional;

/**
 * What somebody says who wants to rent out venues.
 *
 * @param businessName what the applicant's business is called
 * @param phone where an admin reaches the applicant
 * @param message what else the applicant wants to tell
 */
public record OwnerWish(String businessName, String phone, Optional<String> message) {}
