package org.exeunt.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A web site on this machine, for tests, which notes what it is asked for.
public final class Site implements AutoCloseable {
    /// A page of it.
    public record Page(int status, String mediaType, String text, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Site with(String path, String mediaType, String text) {
        return with(path, 200, mediaType, text, Map.of("ETag", "\"" + text.hashCode() + "\""));
    }

    public Site with(String path, int status, String mediaType, String text, Map<String, String> headers) {
        pages.put(path, new Page(status, mediaType, text, headers));
        return this;
    }

    /// What was asked for, in order, with the answer's status.
    public List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        @Nullable Page page = pages.get(path);
        int status = page == null ? 404 : page.status;
        if (page != null) {
            page.headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", page.mediaType);
            String mark = page.headers.get("ETag");
            if (mark != null && mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                status = 304;
            }
        }
        asked.add(path + " " + status);
        byte[] body = page == null || status == 304 ? new byte[0] : page.text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
