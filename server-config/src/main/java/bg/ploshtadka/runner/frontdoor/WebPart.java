package bg.ploshtadka.runner.frontdoor;

import java.util.List;
import java.util.Optional;

/** A part of what runs in a browser: one page, the addresses that it has routes for, and the files that belong to it. */
public enum WebPart {
    /** The customers' website. */
    SITE("website", "frontend", "", List.of("/bg", "/en")),
    /** The panel of owners and admins. */
    PANEL("panel", "admin-panel", "/admin", List.of("/admin"));

    private final String title;
    private final String module;
    private final String base;
    private final List<String> prefixes;

    WebPart(String title, String module, String base, List<String> prefixes) {
        this.title = title;
        this.module = module;
        this.base = base;
        this.prefixes = prefixes;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** The folder of its sources, by which its build is asked for. */
    public String module() {
        return module;
    }

    /** Whether its page is at this address; a script that is gone never turns out to be the page. */
    boolean hasPageAt(RequestPath path) {
        return (path.value().equals(base + "/") || prefixes.stream().anyMatch(path::isWithin))
                && !path.isWithin(base + "/assets");
    }

    /** Where its file of this address would be in its folder; empty if the address is not below its base. */
    Optional<String> fileAt(RequestPath path) {
        return path.isWithin(base) ? Optional.of(path.value().substring(base.length())) : Optional.empty();
    }

    /** Whether search engines may show it. */
    boolean isForEverybody() {
        return this == SITE;
    }
}
