package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what is wrong with a body that could not be read, without quoting it. */
final class UnreadableBody {
    private static final Pattern PROPERTY = Pattern.compile("property '([A-Za-z0-9_]{1,64})'");

    private UnreadableBody() {}

    static RuntimeException wording(RuntimeException unreadable) {
        List<Throwable> causes = UnexpectedFailureMapper.causes(unreadable).toList();
        for (Throwable cause : causes) {
            if (cause instanceof DomainException || cause instanceof WebApplicationException) {
                return (RuntimeException) cause;
            }
        }
        if (causes.stream().anyMatch(JsonParsingException.class::isInstance)) {
            return ProblemException.ofStatus(400);
        }
        return ProblemException.invalidMember(field(causes), message(causes));
    }

    private static String field(List<Throwable> causes) {
        return PROPERTY.matcher(String.valueOf(causes.get(0).getMessage()))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining("."));
    }

    private static String message(List<Throwable> causes) {
        return causes.stream()
                .filter(InvalidValueException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("has a value of the wrong type");
    }
}
