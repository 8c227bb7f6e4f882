package org.exeunt.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What hosts allow programs to fetch, by their `robots.txt` (RFC 9309), each asked for once in the life of this
/// object.
/// A host that does not answer, or fails, allows nothing until it does; one without the file allows everything.
public final class Robots {
    private static final int NOT_FOUND = 400;
    private static final int SERVER_FAILS = 500;

    private final Fetcher fetcher;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, BaseRobotRules> hosts = new HashMap<>();

    public Robots(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// Whether the host allows this address.
    public boolean allows(URI address) {
        return rules(address).isAllowed(address.toString());
    }

    /// How long the host wants to be left in peace between two requests, in milliseconds; 0 if it does not say.
    public long delayMilliseconds(URI address) {
        return Math.max(0, rules(address).getCrawlDelay());
    }

    private BaseRobotRules rules(URI address) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        return hosts.computeIfAbsent(host, this::fetch);
    }

    private BaseRobotRules fetch(String host) {
        try {
            Fetched file = fetcher.fetch(URI.create(host + "/robots.txt"));
            if (file.isOk()) {
                return parser.parseContent(
                        host + "/robots.txt",
                        file.bytes(),
                        file.mediaType(),
                        List.of(Fetcher.NAME.toLowerCase(Locale.ROOT)));
            }
            boolean hasNone = file.status() >= NOT_FOUND && file.status() < SERVER_FAILS;
            return all(hasNone);
        } catch (IOException silent) {
            return all(false);
        }
    }

    private static BaseRobotRules all(boolean allowed) {
        return new SimpleRobotRules(
                allowed ? SimpleRobotRules.RobotRulesMode.ALLOW_ALL : SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }
}
