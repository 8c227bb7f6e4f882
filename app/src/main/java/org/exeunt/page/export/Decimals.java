package org.exeunt.page.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Numbers as they are written to files: no exponent, no thousands mark, no trailing zeros, in every locale.
public final class Decimals {
    private static final int PLACES = 4;

    private Decimals() {}

    /// The number as it is; null stays null.
    public static @Nullable BigDecimal exact(@Nullable Double number) {
        return number == null ? null : plain(BigDecimal.valueOf(number));
    }

    /// The number to four decimal places: enough for people per day, and the files stay small.
    public static BigDecimal rounded(double number) {
        return plain(BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
