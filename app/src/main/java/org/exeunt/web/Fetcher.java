package org.exeunt.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Gets pages over HTTP and HTTPS, within limits of size and time, from addresses that its rule allows. Names are
/// resolved once, and the connection goes to the very address that was looked at.
public final class Fetcher implements AutoCloseable {
    /// As which we tell servers who asks.
    public static final String NAME = "Exeunt";

    static final int MOST_BYTES = 100_000_000;
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_SECONDS = 90;
    private static final int SILENT_SECONDS = 30;

    private final CloseableHttpClient client;
    private final InstantSource clock;
    private final int mostBytes;

    /// @param version of Exeunt, told to servers
    public Fetcher(AddressRule rule, String version, InstantSource clock) {
        this(rule, version, clock, MOST_BYTES);
    }

    Fetcher(AddressRule rule, String version, InstantSource clock, int mostBytes) {
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Guard(rule))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(SILENT_SECONDS))
                                .setSocketTimeout(Timeout.ofSeconds(SILENT_SECONDS))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(SILENT_SECONDS))
                        .build())
                .setUserAgent(NAME + "/" + version + " (+https://exeunt.org; reads published reports)")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    /// Whether these words are an address that can be fetched.
    public static boolean isAddress(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    /// Gets a page.
    ///
    /// @throws FetchRefused if the address can't be used or may not be connected to
    /// @throws IOException if the connection fails
    public Fetched fetch(URI address) throws IOException {
        return fetch(address, null, null);
    }

    /// Gets a page if it has changed.
    ///
    /// @param entityTag of the version that we have
    /// @param lastModified of the version that we have
    /// @throws FetchRefused if the address can't be used or may not be connected to
    /// @throws IOException if the connection fails
    public Fetched fetch(URI address, @Nullable String entityTag, @Nullable String lastModified) throws IOException {
        long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            check(at);
            HttpGet get = new HttpGet(at);
            get.setHeader(
                    "Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");
            if (entityTag != null) {
                get.setHeader("If-None-Match", entityTag);
            }
            if (lastModified != null) {
                get.setHeader("If-Modified-Since", lastModified);
            }
            URI here = at;
            Answer answer = client.execute(get, response -> answer(here, response, end));
            if (answer.next == null) {
                return answer.page;
            }
            at = answer.next;
        }
        throw new FetchRefused("redirects more than " + MOST_REDIRECTS + " times; look at it in a browser");
    }

    /// An answer, and where it sends us; null if it does not.
    private record Answer(Fetched page, @Nullable URI next) {}

    private static void check(URI address) throws FetchRefused {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchRefused("only http and https are fetched; save the page and name the file");
        }
        if (address.getHost() == null) {
            throw new FetchRefused("names no host; check the address");
        }
        if (address.getUserInfo() != null) {
            throw new FetchRefused("holds a user's name; save the page and name the file");
        }
    }

    private Answer answer(URI address, ClassicHttpResponse response, long end) throws IOException {
        int status = response.getCode();
        String location = value(response, "Location");
        boolean redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        byte[] bytes = redirects ? new byte[0] : content(response.getEntity(), end);
        Fetched page = new Fetched(
                address,
                status,
                Optional.ofNullable(value(response, "Content-Type")).orElse(""),
                value(response, "ETag"),
                value(response, "Last-Modified"),
                retryAfter(value(response, "Retry-After")),
                bytes);
        return new Answer(page, redirects && location != null ? next(address, location) : null);
    }

    private static URI next(URI address, String location) throws FetchRefused {
        try {
            return address.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException noAddress) {
            throw new FetchRefused("redirects to something that is no address; look at it in a browser");
        }
    }

    private byte[] content(@Nullable HttpEntity entity, long end) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        var all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = entity.getContent()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                all.write(buffer, 0, read);
                if (all.size() > mostBytes) {
                    throw new FetchRefused("larger than " + mostBytes / 1_000_000 + " MB; save it and name the file");
                }
                if (System.nanoTime() - end > 0) {
                    throw new FetchRefused("takes longer than " + MOST_SECONDS + " seconds; save it and name the file");
                }
            }
        }
        return all.toByteArray();
    }

    /// Seconds, or a moment (RFC 9110, 10.2.3).
    private @Nullable Instant retryAfter(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.strip().matches("\\d{1,7}")
                ? clock.instant().plusSeconds(Long.parseLong(value.strip()))
                : DateUtils.parseStandardDate(value);
    }

    private static @Nullable String value(HttpMessage response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /// Resolves names to those of their addresses that may be connected to.
    private record Guard(AddressRule rule) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all;
            try {
                all = InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""));
            } catch (UnknownHostException unknown) {
                throw new UnknownHostException("there is no host '" + host + "'; check the address");
            }
            InetAddress[] allowed = Arrays.stream(all).filter(rule::allows).toArray(InetAddress[]::new);
            if (allowed.length == 0) {
                throw new UnknownHostException(
                        "the host '" + host
                                + "' is on this machine or a local network, which is not fetched; allow it with --allow-private");
            }
            return allowed;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
