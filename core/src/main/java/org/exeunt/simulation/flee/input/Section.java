package org.exeunt.simulation.flee.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exeunt.simulation.SituationRefused;
import org.exeunt.simulation.Yaml;
import org.jspecify.annotations.Nullable;

/// One section of `simsetting.yml`, whose every key has to be asked for before its [end][#end()].
final class Section {
    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "1.0");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "0.0");

    private final Yaml yaml;
    private final String name;
    private final Map<String, Yaml> entries;
    private final Set<String> asked = new HashSet<>();

    Section(Yaml yaml, String name) {
        this.yaml = yaml;
        this.name = name;
        this.entries = switch (yaml) {
            case Yaml.Mapping mapping -> mapping.entries();
            case Yaml.Scalar scalar when scalar.text() == null -> Map.of();
            default -> throw yaml.refuse("'" + name + "' has to be keys with values", "write it as 'key: value'");
        };
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Section section(String key) {
        asked.add(key);
        Yaml value = entries.get(key);
        return new Section(value == null ? new Yaml.Scalar(yaml.file(), yaml.line(), yaml.column(), null) : value, key);
    }

    void ignore(Collection<String> keys) {
        asked.addAll(keys);
    }

    /// Refuses a rule that is switched on and not supported.
    void only(String key, String what) {
        if (flag(key, false)) {
            throw refuse(key, "'" + key + "' is not supported (" + what + ")", "set it to False or leave it out");
        }
    }

    /// Refuses a rule that is there and not supported; an empty one is not there.
    void absent(String key, String what) {
        asked.add(key);
        boolean empty = switch (entries.get(key)) {
            case null -> true;
            case Yaml.Scalar scalar -> scalar.text() == null;
            case Yaml.Sequence sequence -> sequence.items().isEmpty();
            case Yaml.Mapping mapping -> mapping.entries().isEmpty();
        };
        if (!empty) {
            throw refuse(key, "'" + key + "' is not supported (" + what + ")", "leave it out");
        }
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return true;
        }
        if (NO.contains(lower)) {
            return false;
        }
        throw refuse(key, "'" + key + "' has to be True or False, not '" + text + "'", "write True or False");
    }

    double number(String key, double otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text.replace("_", ""));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, with its place
        }
        throw refuse(key, "'" + key + "' has to be a number, not '" + text + "'", "write it like 0.25");
    }

    int whole(String key, int otherwise, int least) {
        double number = number(key, otherwise);
        if (number != Math.rint(number) || number < least || number > 1_000_000) {
            throw refuse(key, "'" + key + "' has to be a whole number from " + least);
        }
        return (int) number;
    }

    double positive(String key, double otherwise) {
        double number = number(key, otherwise);
        if (!(number > 0)) {
            throw refuse(key, "'" + key + "' has to be above 0");
        }
        return number;
    }

    double notNegative(String key, double otherwise) {
        double number = number(key, otherwise);
        if (!(number >= 0)) {
            throw refuse(key, "'" + key + "' can't be below 0");
        }
        return number;
    }

    double chance(String key, double otherwise) {
        double number = notNegative(key, otherwise);
        if (number > 1) {
            throw refuse(key, "'" + key + "' has to lie between 0 and 1");
        }
        return number;
    }

    /// A value that another option overrules.
    double instead(String key, double value) {
        asked.add(key);
        return value;
    }

    <T> T word(String key, Map<String, T> words, T otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        T value = words.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw refuse(
                    key,
                    "'" + key + "' can't be '" + text + "'",
                    "write one of "
                            + String.join(", ", words.keySet().stream().sorted().toList()));
        }
        return value;
    }

    List<Double> numbers(String key) {
        asked.add(key);
        return switch (entries.get(key)) {
            case null -> List.of();
            case Yaml.Scalar scalar when scalar.text() == null -> List.of();
            case Yaml.Sequence sequence -> {
                List<Double> numbers = new ArrayList<>();
                for (Yaml item : sequence.items()) {
                    numbers.add(new Section(
                                    new Yaml.Mapping(item.file(), item.line(), item.column(), Map.of(key, item)), name)
                            .number(key, 0));
                }
                yield numbers;
            }
            case Yaml other -> throw other.refuse("'" + key + "' has to be a list", "write it like [1.0, 0.5]");
        };
    }

    /// Refuses a key that nobody asked for.
    void end() {
        for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                String where = name.isEmpty() ? "at the top" : "in '" + name + "'";
                throw entry.getValue()
                        .refuse(
                                "'" + entry.getKey() + "' " + where + " is not an option of Flee that Exeunt knows",
                                "check its spelling, or leave it out");
            }
        }
    }

    SituationRefused refuse(String key, String reason) {
        return refuse(key, reason, "change it in simsetting.yml");
    }

    private SituationRefused refuse(String key, String reason, String remedy) {
        Yaml at = entries.get(key);
        return (at == null ? yaml : at).refuse(reason, remedy);
    }

    private @Nullable String text(String key) {
        asked.add(key);
        return switch (entries.get(key)) {
            case null -> null;
            case Yaml.Scalar scalar -> scalar.text();
            case Yaml other -> throw other.refuse("'" + key + "' has to be one value", "give a single value");
        };
    }
}
