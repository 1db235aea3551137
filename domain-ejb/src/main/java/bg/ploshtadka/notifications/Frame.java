package bg.ploshtadka.notifications;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Map;

/** The form that all mails share. The HTML one escapes everything that is put into it. */
enum Frame {
    TEXT("frame.txt", Escapers.NONE),
    HTML("frame.html", Escapers.simple(new String[][] {
        {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"},
    }));

    private final Template template;

    Frame(String file, Mustache.Escaper escaper) {
        template = Mustache.compiler().withEscaper(escaper).compile(MailFiles.read(file));
    }

    /** A mail of this form with the given content. */
    String around(Map<String, Object> model) {
        return template.execute(model);
    }
}
