package bg.ploshtadka.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accounts of the demo data, as the runner prints them at its start. */
record DemoAccounts(String printed) {
    static DemoAccounts of(String output) {
        return new DemoAccounts(output);
    }

    /** The password of an account; fails if none was printed. */
    String passwordOf(String username) {
        Matcher line = Pattern.compile("(?m)^\\s*" + username + "\\s+(\\S+)").matcher(printed);
        if (!line.find()) {
            throw new AssertionError("No password of " + username + " in: " + printed);
        }
        return line.group(1);
    }
}
