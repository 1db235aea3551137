package bg.ploshtadka.runner.demo;

import bg.ploshtadka.kernel.Scope;
import java.util.Locale;
import java.util.Set;

/** The people of the demo. The first three are those that visitors try first. */
public enum DemoPerson {
    ADMIN("Десислава Маринова", "bg", Scope.ADMIN),
    OWNER("Георги Стоянов", "bg", Scope.OWNER),
    CUSTOMER("Мария Петрова", "bg", Scope.CUSTOMER),
    RALITSA("Ралица Тодорова", "bg", Scope.OWNER),
    STEFAN("Стефан Колев", "bg", Scope.OWNER),
    IVAYLO("Ивайло Димитров", "bg", Scope.CUSTOMER),
    NIKOL("Никол Христова", "bg", Scope.CUSTOMER),
    JAMES("James Whitfield", "en", Scope.CUSTOMER);

    private final String fullName;
    private final String locale;
    private final Set<Scope> scopes;

    DemoPerson(String fullName, String locale, Set<Scope> scopes) {
        this.fullName = fullName;
        this.locale = locale;
        this.scopes = scopes;
    }

    /** The name to sign in with. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address; its domain belongs to nobody. */
    String email() {
        return username() + "@demo.example";
    }

    String fullName() {
        return fullName;
    }

    /** The language of the person's mails. */
    String locale() {
        return locale;
    }

    Set<Scope> scopes() {
        return scopes;
    }

    /** What the person is, in one word. */
    String role() {
        if (scopes.equals(Scope.ADMIN)) {
            return "admin";
        }
        return scopes.equals(Scope.OWNER) ? "owner" : "customer";
    }
}
