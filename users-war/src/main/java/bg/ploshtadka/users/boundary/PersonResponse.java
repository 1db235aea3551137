package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.PersonName;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What users may know of each other.
 *
 * @param fullName the name of the person, or null
 */
@Schema(
        name = "Person",
        example = "{\"id\":\"01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4\",\"username\":\"ivan.petrov\","
                + "\"full_name\":\"Иван Петров\"}")
public record PersonResponse(
        UUID id, String username, @Schema(nullable = true) String fullName) {
    static PersonResponse from(PersonName name) {
        return new PersonResponse(name.id(), name.username(), name.fullName());
    }
}
