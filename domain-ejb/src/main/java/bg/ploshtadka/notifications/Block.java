package bg.ploshtadka.notifications;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a {@link Wording}, between empty lines. */
sealed interface Block {
    /** What the frame shows of it; nothing if there is nothing to say. */
    Stream<Map<String, Object>> filled(Map<String, Object> values);

    /** Reads a part of a wording. */
    static Block of(String part, Mustache.Compiler compiler) {
        List<String> lines = part.lines().toList();
        return switch (part.charAt(0)) {
            case '-' ->
                new Facts(
                        lines.stream().map(line -> Labelled.of(line, compiler)).toList());
            case '>' -> new Link("button", Labelled.of(part, compiler));
            case '~' -> new Link("footnote", Labelled.of(part, compiler));
            default ->
                new Paragraph(compiler.compile(lines.stream().map(String::strip).collect(Collectors.joining(" "))));
        };
    }

    /** Running text; a line end within a value begins another paragraph. */
    record Paragraph(Template text) implements Block {
        @Override
        public Stream<Map<String, Object>> filled(Map<String, Object> values) {
            return text.execute(values)
                    .lines()
                    .filter(filled -> !filled.isBlank())
                    .map(filled -> Map.of("paragraph", filled));
        }
    }

    /** A list of labelled values. */
    record Facts(List<Labelled> rows) implements Block {
        @Override
        public Stream<Map<String, Object>> filled(Map<String, Object> values) {
            List<Map<String, String>> filled = rows.stream()
                    .map(row ->
                            Map.of("label", row.label(), "value", row.value().execute(values)))
                    .filter(row -> !row.get("value").isBlank())
                    .toList();
            return Stream.of(Map.of("facts", Map.of("rows", filled)));
        }
    }

    /** A link to follow, in the form that is named. */
    record Link(String form, Labelled link) implements Block {
        @Override
        public Stream<Map<String, Object>> filled(Map<String, Object> values) {
            String target = link.value().execute(values);
            return Stream.of(Map.of(form, Map.of("label", link.label(), "link", target)));
        }
    }

    /** A line {@code - label: value}. */
    record Labelled(String label, Template value) {
        private static final String SEPARATOR = ": ";

        static Labelled of(String line, Mustache.Compiler compiler) {
            int separator = line.indexOf(SEPARATOR);
            return new Labelled(
                    line.substring(1, separator).strip(),
                    compiler.compile(
                            line.substring(separator + SEPARATOR.length()).strip()));
        }
    }
}
