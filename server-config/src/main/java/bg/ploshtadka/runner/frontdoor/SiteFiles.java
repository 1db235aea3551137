package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.PreCompressedResourceSupplier;
import io.undertow.server.handlers.resource.Resource;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.server.handlers.resource.ResourceManager;
import io.undertow.util.ETag;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.MimeMappings;
import io.undertow.util.QValueParser;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a folder, compressed where the build has left compressed neighbours and the client takes them. */
final class SiteFiles implements HttpHandler {

    /** The endings of compressed neighbours; the smallest comes first. */
    private static final SortedMap<String, String> ENCODINGS = new TreeMap<>(Map.of("br", ".br", "gzip", ".gz"));

    private static final MimeMappings TYPES = MimeMappings.builder(true)
            .addMapping("html", "text/html; charset=utf-8")
            .addMapping("js", "text/javascript; charset=utf-8")
            .addMapping("css", "text/css; charset=utf-8")
            .addMapping("txt", "text/plain; charset=utf-8")
            .addMapping("webmanifest", "application/manifest+json")
            .build();

    private final ResourceManager files;
    private final PreCompressedResourceSupplier compressed;
    private final HttpHandler handler;

    SiteFiles(Path folder) {
        files = PathResourceManager.builder()
                .setBase(folder)
                .setFollowLinks(false)
                .setETagFunction(SiteFiles::tag)
                .build();
        compressed = new PreCompressedResourceSupplier(files);
        ENCODINGS.forEach(compressed::addEncoding);
        handler = new ResourceHandler(
                        this::form, exchange -> Problem.unknownPath().send(exchange))
                .setMimeMappings(TYPES);
    }

    /** Whether there is such a file; the path has been checked to be a plain one. */
    boolean has(String path) {
        try {
            Resource file = files.getResource(path);
            return file != null && !file.isDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers with the file of the relative path, of which {@link #has} is true. */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        prefer(exchange.getRequestHeaders());
        handler.handleRequest(exchange);
    }

    private Resource form(HttpServerExchange exchange, String path) throws IOException {
        Resource form = compressed.getResource(exchange, path);
        if (form == null) {
            // A build has just replaced it.
            return null;
        }
        // The handler leaves it out where it says that nothing has changed.
        exchange.getResponseHeaders().put(Headers.ETAG, form.getETag().toString());
        ENCODINGS.entrySet().stream()
                .filter(encoding -> form.getName().equals(nameOf(path) + encoding.getValue()))
                .forEach(encoding -> tellWithoutBody(exchange, encoding.getKey()));
        return form;
    }

    /** The supplier tells the encoding only while it sends a body. */
    private static void tellWithoutBody(HttpServerExchange exchange, String encoding) {
        exchange.addResponseCommitListener(committed -> {
            if (committed.getStatusCode() == StatusCodes.OK) {
                committed.getResponseHeaders().put(Headers.CONTENT_ENCODING, encoding);
            }
        });
    }

    /** The supplier takes the first encoding that is named, even one that is refused by a weight of zero. */
    private static void prefer(HeaderMap headers) {
        List<String> sent = Objects.requireNonNullElse(headers.get(Headers.ACCEPT_ENCODING), List.of());
        List<String> accepted = QValueParser.parse(sent).stream()
                .flatMap(List::stream)
                .filter(encoding -> !encoding.isQValueZero())
                .map(QValueParser.QValueResult::getValue)
                .toList();
        headers.put(
                Headers.ACCEPT_ENCODING,
                ENCODINGS.keySet().stream().filter(accepted::contains).collect(Collectors.joining(", ")));
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ETag tag(Path file) {
        try {
            long changed = Files.getLastModifiedTime(file).toMillis();
            return new ETag(false, Long.toHexString(changed) + "-" + Long.toHexString(Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
