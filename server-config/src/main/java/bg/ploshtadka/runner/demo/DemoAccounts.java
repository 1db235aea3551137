package bg.ploshtadka.runner.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The demo people and their passwords, made up once per data folder. */
public record DemoAccounts(Map<DemoPerson, String> passwords) {
    private static final int COLUMN = 10;

    /** Keeps the order of the people. */
    public DemoAccounts {
        passwords = new LinkedHashMap<>(passwords);
    }

    /** Lines for the console: name, password and what the person is. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        passwords.forEach((person, password) ->
                lines.add(String.format("%-" + COLUMN + "s %s  %s", person.username(), password, person.role())));
        return lines;
    }

    /** The password of the person. */
    public String passwordOf(DemoPerson person) {
        return passwords.get(person);
    }

    /** Everybody, each with a new password. */
    public static DemoAccounts with(Supplier<String> newPassword) {
        Map<DemoPerson, String> passwords = new LinkedHashMap<>();
        for (DemoPerson person : DemoPerson.values()) {
            passwords.put(person, newPassword.get());
        }
        return new DemoAccounts(passwords);
    }

    /** The accounts as they are kept between runs. */
    public String text() {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey().username() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Reads what {@link #text()} wrote. */
    public static DemoAccounts of(String text) {
        Map<String, String> kept = text.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        Map<DemoPerson, String> passwords = new LinkedHashMap<>();
        for (DemoPerson person : DemoPerson.values()) {
            if (kept.containsKey(person.username())) {
                passwords.put(person, kept.get(person.username()));
            }
        }
        return new DemoAccounts(passwords);
    }
}
