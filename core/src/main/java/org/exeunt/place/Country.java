package org.exeunt.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A country or territory, by its ISO 3166-1 alpha-3 code.
///
/// The codes and English names are those of the running JDK (ISO 3166-1 and Unicode CLDR). Beyond the standard there is
/// `XKX` for Kosovo, the user-assigned code that the World Bank and the European Union use; the few codes that
/// published
/// tables use for other territories and for groups of countries are in [Area].
///
/// @param code three capital letters, such as `FIN`, or a code of [Area]
public record Country(String code) implements Comparable<Country> {
    private static final Map<String, String> ALPHA_2_BY_CODE = alpha2ByCode();

    /// @throws IllegalArgumentException if `code` is neither an ISO 3166-1 alpha-3 code nor one of [Area]
    public Country {
        if (!ALPHA_2_BY_CODE.containsKey(code) && Area.find(code).isEmpty()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code: '" + code + "'");
        }
    }

    /// The country with this alpha-3 code.
    public static Country of(String code) {
        return new Country(code);
    }

    /// The country with this alpha-3 or alpha-2 code, or the area with this code, in any case, if there is one.
    public static Optional<Country> find(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (ALPHA_2_BY_CODE.containsKey(upper) || Area.find(upper).isPresent()) {
            return Optional.of(new Country(upper));
        }
        return ALPHA_2_BY_CODE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(upper))
                .map(entry -> new Country(entry.getKey()))
                .findFirst();
    }

    /// The ISO 3166-1 alpha-2 code, such as `FI`.
    ///
    /// @throws IllegalStateException for an area, which has none
    public String alpha2() {
        String alpha2 = ALPHA_2_BY_CODE.get(code);
        if (alpha2 == null) {
            throw new IllegalStateException(code + " has no ISO 3166-1 alpha-2 code");
        }
        return alpha2;
    }

    /// The English name, such as `Finland`.
    public String name() {
        return Area.find(code)
                .map(Area::title)
                .orElseGet(() -> Locale.of("", alpha2()).getDisplayCountry(Locale.ENGLISH));
    }

    /// Whether it stands for several countries together.
    public boolean isGroup() {
        return Area.find(code).map(Area::isGroup).orElse(false);
    }

    /// Whether it is a group of which another is a member: `EUU` of `FIN`, `WLD` of all but itself.
    public boolean includes(Country other) {
        return Area.find(code).map(area -> area.includes(other)).orElse(false);
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
