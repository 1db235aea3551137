package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.People;
import bg.ploshtadka.users.PersonName;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The names of those who ask, which may have changed since their tokens were issued; at most half a second old. */
@ApplicationScoped
public class CurrentNames {
    private static final int ROOM = 10_000;

    private final Cache<UUID, String> usernames = Caffeine.newBuilder()
            .maximumSize(ROOM)
            .expireAfterWrite(Duration.ofMillis(500))
            .build();

    @Inject
    People people;

    /** The username, if there is such a user. */
    Optional<String> usernameOf(UUID userId) {
        return Optional.ofNullable(usernames.get(userId, this::read));
    }

    private String read(UUID userId) {
        return Optional.ofNullable(people.namesOf(List.of(userId)).get(userId))
                .map(PersonName::username)
                .orElse(null);
    }
}
