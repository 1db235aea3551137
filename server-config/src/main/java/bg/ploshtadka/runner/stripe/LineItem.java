package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A line of what is being bought; the unit amount is in minor units of the currency. */
record LineItem(String id, String description, String currency, long unitAmount, long quantity) {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Reads the parameters below this name, e.g. {@code line_items[0]}. */
    static LineItem of(FormParameters form, String name) {
        String price = name + "[price_data]";
        String currency = form.require(price + "[currency]");
        if (!CURRENCIES.contains(currency)) {
            throw StripeError.invalid(price + "[currency]", "Invalid currency: " + currency);
        }
        long unitAmount = form.requireNumber(price + "[unit_amount]");
        long quantity = form.requireNumber(name + "[quantity]");
        if (unitAmount < 0 || quantity < 1) {
            String param = unitAmount < 0 ? price + "[unit_amount]" : name + "[quantity]";
            throw StripeError.invalid("parameter_invalid_integer", param, "This value is too small.");
        }
        String description = form.require(price + "[product_data][name]");
        return new LineItem(Identifiers.next("li_"), description, currency, unitAmount, quantity);
    }

    long amount() {
        return Math.multiplyExact(unitAmount, quantity);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("object", "item")
                .add("amount_subtotal", amount())
                .add("amount_total", amount())
                .add("currency", currency)
                .add("description", description)
                .add("quantity", quantity)
                .build();
    }
}
