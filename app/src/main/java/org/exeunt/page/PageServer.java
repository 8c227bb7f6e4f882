package org.exeunt.page;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.exeunt.page.export.Json;
import org.jspecify.annotations.Nullable;

/// Serves the page and the data behind it over HTTP.
///
/// `/` is the page; under `/api/v1` are `bulletin`, its lists `figures`, `policies`, `flows`, `forecasts`, `scores`
/// and `reports` (a field's name and a value as query parameters choose among them), `reports/NAME` and `health`.
/// Errors are problem documents (RFC 9457). Nothing can be changed through it.
public final class PageServer implements AutoCloseable {
    private static final String API = "/api/v1";
    private static final int MISDIRECTED = 421;

    private final Javalin javalin;
    private final String host;

    private PageServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /// Starts to serve.
    ///
    /// @param document what is shown
    /// @param page the web page, if one was built
    /// @param host name or address to listen on
    /// @param port to listen on, 0 for any that is free
    /// @throws io.javalin.util.JavalinBindException if the port is taken or not allowed
    public static PageServer start(Document document, Optional<WebPage> page, String host, int port) {
        HostCheck hosts = new HostCheck(host);
        Javalin javalin = Javalin.create(config -> {
            quieten(config);
            config.routes.before(context -> check(context, hosts));
            routes(config, document, page);
        });
        return new PageServer(javalin.start(host, port), host);
    }

    /// The address to open.
    public String address() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void quieten(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static void routes(JavalinConfig config, Document document, Optional<WebPage> page) {
        String policy = page.map(WebPage::securityPolicy).orElse("default-src 'none'");
        config.routes.get("/", context -> {
            context.header("Content-Security-Policy", policy);
            page.ifPresentOrElse(
                    found -> tag(context, found.html().getBytes(StandardCharsets.UTF_8))
                            .html(found.html()),
                    () -> context.result(
                            "This copy of Exeunt was built without its page. The data: " + API + "/bulletin\n"));
        });
        config.routes.get(API + "/bulletin", context -> json(context, document.bytes()));
        for (String list : Document.LISTS) {
            config.routes.get(
                    API + "/" + list, context -> json(context, document.choose(list, context.queryParamMap())));
        }
        config.routes.get(API + "/reports/<name>", context -> {
            String name = context.pathParam("name");
            json(
                    context,
                    document.findReport(name).orElseThrow(() -> new NotFoundResponse("no report '" + name + "'")));
        });
        config.routes.get(API + "/health", context -> json(context, Json.bytes(Map.of("status", "up"))));
        config.routes.exception(
                IllegalArgumentException.class, (fault, context) -> problem(context, 400, fault.getMessage()));
        config.routes.exception(
                HttpResponseException.class,
                (fault, context) -> problem(context, fault.getStatus(), fault.getMessage()));
        config.routes.exception(Exception.class, (fault, context) -> problem(context, 500, "a fault of the server"));
    }

    private static void check(Context context, HostCheck hosts) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        context.header("Cache-Control", "no-cache");
        if (!hosts.allows(context.header("Host"))) {
            throw new HttpResponseException(
                    MISDIRECTED, "this server answers to its own address only; start it with --host to name another");
        }
    }

    private static void json(Context context, byte[] json) {
        tag(context, json).contentType(ContentType.APPLICATION_JSON).result(json);
    }

    /// Marks the answer by its content, so that what a browser has already is not sent again (RFC 9110, 8.8.3).
    private static Context tag(Context context, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return context.header("ETag", "\"" + content.length + "-" + Long.toHexString(sum.getValue()) + "\"");
    }

    private static void problem(Context context, int status, @Nullable String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("detail", detail == null ? "" : detail);
        context.status(status);
        context.contentType("application/problem+json")
                .result(Json.compact(problem).getBytes(StandardCharsets.UTF_8));
    }
}
