package org.exeunt.flow;

import java.util.List;
import java.util.Locale;

/// What became of a figure when the flows were settled.
///
/// @param figure id of the figure
/// @param verdict what became of it
/// @param others ids of the figures that the verdict is about: the one it copies, those it conflicts with
/// @param role IDMC's role
/// @param reason why, in words for people
public record Standing(String figure, Verdict verdict, List<String> others, Role role, String reason) {
    public Standing {
        others = List.copyOf(others);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("figure '" + figure + "' needs a reason for its standing");
        }
    }

    /// A number in words for people: `16,886`.
    static String number(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    /// A figure that says nothing about flows.
    static Standing aside(String figure, String reason) {
        return new Standing(figure, Verdict.SET_ASIDE, List.of(), Role.TRIANGULATION, "not used: " + reason);
    }

    /// Another telling of the same count.
    static Standing copy(String figure, String first) {
        return new Standing(
                figure,
                Verdict.COPY,
                List.of(first),
                Role.TRIANGULATION,
                "tells the same count as another figure, which stands for both");
    }

    /// What can become of a figure.
    public enum Verdict {
        USED,
        COPY,
        ROUNDED,
        IN_CONFLICT,
        SET_ASIDE
    }

    /// Only recommended figures are summed by IDMC.
    public enum Role {
        RECOMMENDED,
        TRIANGULATION
    }
}
