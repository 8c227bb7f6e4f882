package org.exeunt.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A country or territory, by its ISO 3166-1 alpha-3 code.
///
/// Beyond the standard there is `XKX` for Kosovo, the user-assigned code that the World Bank and the European Union
/// use;
/// its movements are a part of the record of our field.
///
/// The codes and English names are those of the running JDK (ISO 3166-1 and Unicode CLDR).
///
/// @param code three capital letters, such as `FIN`
public record Country(String code) implements Comparable<Country> {
    private static final Map<String, String> ALPHA_2_BY_CODE = alpha2ByCode();

    /// @throws IllegalArgumentException if `code` is not an ISO 3166-1 alpha-3 code
    public Country {
        if (!ALPHA_2_BY_CODE.containsKey(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: '" + code + "'");
        }
    }

    /// The country with this alpha-3 code.
    public static Country of(String code) {
        return new Country(code);
    }

    /// The country with this alpha-3 or alpha-2 code in any case, if there is one.
    public static Optional<Country> find(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (ALPHA_2_BY_CODE.containsKey(upper)) {
            return Optional.of(new Country(upper));
        }
        return ALPHA_2_BY_CODE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(upper))
                .map(entry -> new Country(entry.getKey()))
                .findFirst();
    }

    /// The ISO 3166-1 alpha-2 code, such as `FI`.
    public String alpha2() {
        return Objects.requireNonNull(ALPHA_2_BY_CODE.get(code));
    }

    /// The English name, such as `Finland`.
    public String name() {
        return Locale.of("", alpha2()).getDisplayCountry(Locale.ENGLISH);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static Map<String, String> alpha2ByCode() {
        Map<String, String> codes = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(alpha2 -> codes.put(Locale.of("", alpha2).getISO3Country(), alpha2));
        codes.put("XKX", "XK");
        return Map.copyOf(codes);
    }
}
