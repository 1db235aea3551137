package bg.ploshtadka.system;

/**
 * Somebody who has signed in.
 *
 * @param id the user's id
 * @param api a client with their token
 * @param inbox their mails
 */
record Person(String id, String username, String password, Api api, Inbox inbox) {
    /** What new people are called. */
    static final String NAME = "Радка Пиралкова";

    /** What new people choose. */
    static final String PASSWORD = "Kestenova-Aleya-1907";
}
