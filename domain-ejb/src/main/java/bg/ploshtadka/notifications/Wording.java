package bg.ploshtadka.notifications;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one mail in one language, free of any form. Its file has the subject in its first line, then blocks that
 * empty lines separate. A block whose lines start with {@code -} lists facts ({@code label: value}), one that starts
 * with {@code >} is a button and one that starts with {@code ~} a small link (both {@code label: link}), any other is a paragraph. What turns out empty is left out.
 */
final class Wording {
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);
    private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();

    private final Template subject;
    private final List<Block> blocks;

    private Wording(String file) {
        List<String> parts =
                Arrays.stream(file.split("\\R{2,}")).map(String::strip).toList();
        subject = PLAIN.compile(parts.get(0));
        blocks = parts.stream().skip(1).map(part -> Block.of(part, PLAIN)).toList();
    }

    /** The words of a template in a language. */
    static Wording of(MailTemplate template, MailLanguage language) {
        return KNOWN.computeIfAbsent(
                language.text() + '/' + template.text(), name -> new Wording(MailFiles.read(name)));
    }

    /** The line that closes every mail of a language. */
    static String closing(MailLanguage language) {
        return MailFiles.read(language.text() + "/closing").strip();
    }

    /** The subject with the values filled in. */
    String subject(Map<String, Object> values) {
        return subject.execute(values);
    }

    /** What a {@link Frame} shows, one block after the other. */
    List<Map<String, Object>> blocks(Map<String, Object> values) {
        return blocks.stream().flatMap(block -> block.filled(values)).toList();
    }
}
