package org.exeunt.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which names a browser may call the server by.
///
/// A site elsewhere can let its own name point to this machine (DNS rebinding) and so read what is served here. It
/// can't
/// do so with an address in digits nor with `localhost`, so these and the name we were told to listen on are let in.
///
/// @param name the host name or address that the server was told to listen on
record HostCheck(String name) {
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

    /// Whether a request with this `Host` header is to be answered.
    boolean allows(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return false;
        }
        String host = PORT.matcher(header.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals(name.toLowerCase(Locale.ROOT))
                || ADDRESS.matcher(host).matches();
    }
}
