package org.exeunt.flow;

import java.util.List;

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
