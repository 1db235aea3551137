package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.CaughtMail;
import bg.ploshtadka.runner.mail.Mailbox;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /dev/mail}: the mails that the local run caught instead of delivering them. */
final class MailPages implements HttpHandler {

    private final Mailbox mailbox;
    private final Page page = new Page("mail.html");

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        if (exchange.getRequestMethod().equals(Methods.DELETE)) {
            mailbox.clear();
            Reply.noContent(exchange);
        } else if (!exchange.getRequestMethod().equals(Methods.GET)
                && !exchange.getRequestMethod().equals(Methods.HEAD)) {
            Problem.methodNotAllowed(exchange, "GET, HEAD, DELETE").send(exchange);
        } else if (Page.isWantedBy(exchange)) {
            page.send(
                    exchange,
                    Map.of("mails", mails(exchange).stream().map(ShownMail::of).toList()));
        } else {
            Reply.json(exchange, json(mails(exchange)));
        }
    }

    private List<CaughtMail> mails(HttpServerExchange exchange) {
        return Optional.ofNullable(exchange.getQueryParameters().get("to"))
                .map(Deque::getFirst)
                .map(MailPages::decoded)
                .map(mailbox::to)
                .orElseGet(mailbox::all);
    }

    /** A plus sign is left as it is: addresses have plus signs, but no spaces. */
    private static String decoded(String address) {
        return URLDecoder.decode(UriText.encodeQuery(address).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static JsonArray json(List<CaughtMail> mails) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        mails.forEach(mail -> array.add(json(mail)));
        return array.build();
    }

    private static JsonObject json(CaughtMail mail) {
        return Json.createObjectBuilder()
                .add("id", mail.id().toString())
                .add("to", mail.to())
                .add("subject", mail.subject())
                .add("text", orNull(mail.text()))
                .add("html", orNull(mail.html()))
                .add("calendar", orNull(mail.calendar()))
                .add("headers", Json.createObjectBuilder(Map.<String, Object>copyOf(mail.headers())))
                .add("received_at", mail.receivedAt().toString())
                .build();
    }

    private static JsonValue orNull(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
