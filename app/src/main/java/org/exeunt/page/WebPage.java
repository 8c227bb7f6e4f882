package org.exeunt.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exeunt.page.export.Json;

/// The web page: one HTML file with all scripts, styles and maps in it, and an empty place for a bulletin.
///
/// @param html its text
public record WebPage(String html) {
    private static final String RESOURCE = "web/index.html";
    private static final Pattern PLACE =
            Pattern.compile("(<script\\b[^>]*\\bid=[\"']?bulletin\\b[^>]*>)\\s*null\\s*(</script>)");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>(.*?)</script>", Pattern.DOTALL);

    /// The page that was built with this copy of Exeunt, if one was.
    public static Optional<WebPage> find() throws IOException {
        try (InputStream in = WebPage.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new WebPage(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /// The same page with the bulletin in it, to be opened as a file.
    ///
    /// @throws IllegalStateException if the page has no place for a bulletin
    public String with(PageData bulletin) {
        Matcher place = PLACE.matcher(html);
        if (!place.find()) {
            throw new IllegalStateException("the page has no <script id=\"bulletin\"> that holds null");
        }
        String json = Json.compact(bulletin).replace("<", "\\u003c");
        return html.substring(0, place.end(1)) + json + html.substring(place.start(2));
    }

    /// What a browser may do with the page: run the scripts that are in it and ask this server, nothing else
    /// (Content Security Policy Level 3; scripts are named by their hashes).
    public String securityPolicy() {
        String scripts = SCRIPT.matcher(html)
                .results()
                .filter(script -> !script.group(1).contains("application/json"))
                .map(script -> "'sha256-" + hash(script.group(2)) + "'")
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + (scripts.isEmpty() ? "'none'" : scripts)
                + "; style-src 'unsafe-inline'; img-src 'self' data: blob:; font-src data:; connect-src 'self'"
                + "; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
