package org.exeunt.simulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exeunt.place.Country;
import org.jspecify.annotations.Nullable;

/// The fields of one entry of a situation file, each read as what it has to be, or refused by name, line and column.
final class Fields {
    private final Yaml.Mapping mapping;

    private Fields(Yaml.Mapping mapping) {
        this.mapping = mapping;
    }

    /// @param what the entry is, in words, for messages
    /// @param known the keys that it may have
    static Fields of(Yaml yaml, String what, Set<String> known) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            throw yaml.refuse(what + " has to be keys with values", "write it as {key: value, …}");
        }
        for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue()
                        .refuse(
                                what + " has no key '" + entry.getKey() + "'",
                                "known keys are "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()));
            }
        }
        return new Fields(mapping);
    }

    int line() {
        return mapping.line();
    }

    SituationRefused refuse(String reason, String remedy) {
        return mapping.refuse(reason, remedy);
    }

    /// The entries of a list; none if the key is absent.
    List<Yaml> list(String key) {
        return switch (mapping.entries().get(key)) {
            case null -> List.of();
            case Yaml.Scalar scalar when scalar.text() == null -> List.of();
            case Yaml.Sequence sequence -> sequence.items();
            case Yaml other -> throw other.refuse("'" + key + "' has to be a list", "begin each entry with '- '");
        };
    }

    String text(String key) {
        String text = findText(key);
        if (text == null || text.isBlank()) {
            throw mapping.refuse("'" + key + "' is missing", "add '" + key + ": …'");
        }
        return text;
    }

    @Nullable
    String findText(String key) {
        return switch (mapping.entries().get(key)) {
            case null -> null;
            case Yaml.Scalar scalar -> scalar.text();
            case Yaml other -> throw other.refuse("'" + key + "' has to be one word or number", "give a single value");
        };
    }

    double number(String key) {
        text(key);
        Double number = findNumber(key);
        return number == null ? 0 : number;
    }

    @Nullable
    Double findNumber(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.replace("_", ""));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, with its place
        }
        throw at(key).refuse("'" + key + "' has to be a number, not '" + text + "'", "write it like 12000 or 42.74");
    }

    @Nullable
    LocalDate findDay(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw at(key).refuse("'" + key + "' has to be a day, not '" + text + "'", "write it like 2022-09-21");
        }
    }

    Country country(String key) {
        return country(at(key), text(key));
    }

    /// Countries given as a list or as one code; none if the key is absent.
    List<Country> countries(String key) {
        return switch (mapping.entries().get(key)) {
            case null -> List.of();
            case Yaml.Sequence sequence ->
                sequence.items().stream().map(Fields::country).toList();
            case Yaml.Scalar scalar when scalar.text() == null -> List.of();
            case Yaml one -> List.of(country(one));
        };
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        String text = text(key);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        String known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        throw at(key).refuse("'" + key + "' can't be '" + text + "'", "write one of " + known);
    }

    List<String> words(String key) {
        return list(key).stream()
                .map(item -> item instanceof Yaml.Scalar scalar && scalar.text() != null ? scalar.text() : "")
                .filter(text -> !text.isBlank())
                .toList();
    }

    private Yaml at(String key) {
        Yaml value = mapping.entries().get(key);
        return value == null ? mapping : value;
    }

    private static Country country(Yaml yaml) {
        if (yaml instanceof Yaml.Scalar scalar && scalar.text() != null) {
            return country(yaml, scalar.text());
        }
        throw yaml.refuse("a country is missing", "write its ISO 3166-1 alpha-3 code, like FIN");
    }

    private static Country country(Yaml at, String code) {
        return Country.find(code)
                .orElseThrow(() -> at.refuse(
                        "no country has the code '" + code + "'", "write its ISO 3166-1 alpha-3 code, like FIN"));
    }
}
