package bg.ploshtadka.runner.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One line of the list of demo venues. */
record DemoVenue(List<String> fields) {
    private static final Pattern SEPARATOR = Pattern.compile(" \\| ");
    private static final int FIELDS = 16;
    private static final int DAYS = 7;

    static DemoVenue of(String line) {
        List<String> fields = Arrays.asList(SEPARATOR.split(line));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("Not a venue: " + line);
        }
        return new DemoVenue(fields);
    }

    String name() {
        return fields.get(0);
    }

    String city() {
        return fields.get(1);
    }

    String address() {
        return fields.get(2);
    }

    BigDecimal latitude() {
        return new BigDecimal(fields.get(3));
    }

    BigDecimal longitude() {
        return new BigDecimal(fields.get(4));
    }

    List<String> sports() {
        return List.of(fields.get(5).split(","));
    }

    BigDecimal pricePerHour() {
        return new BigDecimal(fields.get(6));
    }

    int capacity() {
        return Integer.parseInt(fields.get(7));
    }

    boolean isIndoor() {
        return fields.get(8).equals("in");
    }

    boolean has(char facility) {
        return fields.get(9).indexOf(facility) >= 0;
    }

    /** The opening hours as they are kept: a JSON object by day. */
    String workingHours() {
        if (fields.get(10).equals("always")) {
            return "{}";
        }
        TreeMap<String, String> days = new TreeMap<>();
        List<String> rules = List.of(fields.get(10).split(" "));
        // A closed day can only be told by leaving it out, and then no other day may be left out.
        if (fields.get(10).contains("closed")) {
            for (int day = 0; day < DAYS; day++) {
                days.put(Integer.toString(day), rules.get(0));
            }
        } else {
            days.put("default", rules.get(0));
        }
        rules.stream().skip(1).map(rule -> rule.split("=")).forEach(rule -> days.put(rule[0], rule[1]));
        days.values().removeIf("closed"::equals);
        return json(days);
    }

    List<DemoCourt> courts() {
        List<DemoCourt> courts = new ArrayList<>();
        for (String text : fields.get(11).split(";")) {
            courts.addAll(DemoCourt.several(text));
        }
        return courts;
    }

    String amenities() {
        return "[\"" + String.join("\",\"", fields.get(12).split(";")) + "\"]";
    }

    BigDecimal rating() {
        return new BigDecimal(fields.get(13));
    }

    int reviews() {
        return Integer.parseInt(fields.get(14));
    }

    String description() {
        return fields.get(15);
    }

    private static String json(TreeMap<String, String> days) {
        return days.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey()))
                .map(day -> {
                    String[] times = day.getValue().split("-");
                    return String.format("\"%s\":{\"open\":\"%s\",\"close\":\"%s\"}", day.getKey(), times[0], times[1]);
                })
                .reduce((first, next) -> first + "," + next)
                .map(entries -> "{" + entries + "}")
                .orElse("{}");
    }
}
