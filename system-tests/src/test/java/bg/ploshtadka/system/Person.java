package bg.ploshtadka.system;

import java.time.Instant;

/**
 * Somebody who has signed in.
 *
 * @param id the user's id
 * @param api a client with their token
 * @param inbox their mails
 * @param fresh until when tests may begin that use the client
 */
record Person(String id, String username, String password, Api api, Inbox inbox, Instant fresh) {
    /** What new people are called. */
    static final String NAME = "Радка Пиралкова";

    /** What new people choose. */
    static final String PASSWORD = "Kestenova-Aleya-1907";

    /** Whether the token ends so soon that no test should begin with it. */
    boolean isStale() {
        return Instant.now().isAfter(fresh);
    }
}
