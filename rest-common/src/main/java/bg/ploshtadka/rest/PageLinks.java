package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.PageRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of a page to its neighbours (RFC 8288), as references relative to the host: whichever host or gateway the
 * client came through stays right.
 */
record PageLinks(URI requested, PageRequest request, long total) {
    static PageLinks of(URI requested, PageRequest request, long total) {
        return new PageLinks(requested, request, total);
    }

    String header() {
        Map<String, Long> targets = new LinkedHashMap<>();
        targets.put("first", 1L);
        if (request.number() > 1) {
            targets.put("prev", Math.min(request.number() - 1L, lastPage()));
        }
        if (request.number() < lastPage()) {
            targets.put("next", request.number() + 1L);
        }
        targets.put("last", lastPage());
        return targets.entrySet().stream()
                .map(target -> "<" + reference(target.getValue()) + ">; rel=\"" + target.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    private long lastPage() {
        return Math.max(1, (total + request.size() - 1) / request.size());
    }

    private String reference(long page) {
        Stream<String> others = Optional.ofNullable(requested.getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !parameter.matches("page(_size)?(=.*)?"));
        return requested.getRawPath() + "?"
                + Stream.concat(others, Stream.of("page=" + page, "page_size=" + request.size()))
                        .collect(Collectors.joining("&"));
    }
}
