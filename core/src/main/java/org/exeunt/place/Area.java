package org.exeunt.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What published tables of movement name as a destination beside the countries of ISO 3166-1.
///
/// The name of each constant is its code.
enum Area {
    ABK("Abkhazia", false),
    EUU("European Union", true),
    /// A loose group of one authority, whose members are not known.
    NEIGHBOURS("neighbouring countries", true),
    WLD("abroad", true);

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA",
            "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE");

    private final String title;
    private final boolean isGroup;

    Area(String title, boolean isGroup) {
        this.title = title;
        this.isGroup = isGroup;
    }

    static Optional<Area> find(String code) {
        return Arrays.stream(values()).filter(area -> area.name().equals(code)).findFirst();
    }

    /// Its English name.
    String title() {
        return title;
    }

    /// Whether it stands for several countries together.
    boolean isGroup() {
        return isGroup;
    }

    /// Whether a country or another area is known to be one of its members.
    boolean includes(Country country) {
        return switch (this) {
            case EUU -> EUROPEAN_UNION.contains(country.code());
            case WLD -> !country.code().equals(name());
            case ABK, NEIGHBOURS -> false;
        };
    }
}
