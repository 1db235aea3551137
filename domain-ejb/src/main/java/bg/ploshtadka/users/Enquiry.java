package bg.ploshtadka.users;

/**
 * What somebody writes to the operator. Nothing of it is verified.
 *
 * @param name the name of the person, one line
 * @param email where to answer
 * @param subject one line
 * @param message any number of lines
 */
public record Enquiry(String name, String email, String subject, String message) {
    @Override
    public String toString() {
        return "Enquiry[not shown]";
    }
}
