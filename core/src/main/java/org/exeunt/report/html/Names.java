package org.exeunt.report.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the names of an element's classes and its id say that it is, after the list in `names.txt`.
final class Names {
    /// A role that names give.
    enum Role {
        /// Nothing but this name makes it furniture.
        EXACT,
        /// Furniture however much it holds.
        ALWAYS,
        FURNITURE,
        META,
        CAPTION,
        BODY
    }

    /// Names that begin so tell of a state of the whole: `no-sidebar`, `has-comments`.
    private static final Set<String> STATES =
            Set.of("no", "not", "has", "have", "with", "without", "is", "hide", "show", "js", "end", "before", "after");

    private static final Map<String, Role> ROLES = load();
    private static final int MAX_WORDS = 4;
    private static final int MAX_CHARACTERS = 400;

    private Names() {}

    /// The roles that this element's names give it.
    ///
    /// @param known roles of names that were met before on the page, to be added to
    static Set<Role> roles(Element element, Map<String, Set<Role>> known) {
        String classes = element.hasAttr("class") ? element.attr("class") : "";
        String id = element.hasAttr("id") ? element.attr("id") : "";
        return classes.isEmpty() && id.isEmpty() ? Set.of() : known.computeIfAbsent(classes + " " + id, Names::rolesOf);
    }

    private static Set<Role> rolesOf(String names) {
        var roles = java.util.EnumSet.noneOf(Role.class);
        int length = Math.min(names.length(), MAX_CHARACTERS);
        int start = 0;
        for (int at = 0; at <= length; at++) {
            if (at == length || Character.isWhitespace(names.charAt(at))) {
                if (at > start) {
                    add(words(names, start, at), roles);
                }
                start = at + 1;
            }
        }
        return roles;
    }

    private static void add(List<String> words, Set<Role> roles) {
        if (words.size() > 1 && STATES.contains(words.getFirst())) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            Role role = ROLES.get(words.get(i));
            if (role != null && (role != Role.EXACT || words.size() == 1)) {
                roles.add(role == Role.EXACT ? Role.FURNITURE : role);
            }
            StringBuilder joined = null;
            for (int k = i + 1; k < Math.min(words.size(), i + MAX_WORDS); k++) {
                joined = joined == null ? new StringBuilder(words.get(i)) : joined;
                joined.append('-').append(words.get(k));
                role = ROLES.get(joined.toString());
                if (role != null && (role != Role.EXACT || k - i + 1 == words.size())) {
                    roles.add(role == Role.EXACT ? Role.FURNITURE : role);
                }
            }
        }
    }

    private static List<String> words(String names, int start, int end) {
        List<String> words = new ArrayList<>(4);
        var word = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = names.charAt(i);
            boolean letter = Character.isLetter(c) || (Character.isDigit(c) && !word.isEmpty());
            boolean camel =
                    letter && Character.isUpperCase(c) && i > start && Character.isLowerCase(names.charAt(i - 1));
            if ((!letter || camel) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static Map<String, Role> load() {
        Map<String, Role> roles = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.txt"), "no names.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Role role = Role.FURNITURE;
            for (String line : reader.lines().map(String::strip).toList()) {
                if (line.startsWith("[")) {
                    role = Role.valueOf(line.substring(1, line.length() - 1).toUpperCase(java.util.Locale.ROOT));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    roles.put(line, role);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource names.txt", e);
        }
        return Map.copyOf(roles);
    }
}
