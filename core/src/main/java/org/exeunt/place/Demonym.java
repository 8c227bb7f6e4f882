package org.exeunt.place;

import java.util.List;
import java.util.regex.Pattern;

/// The plural of an English demonym, by three rules.
///
/// 1. Words in `-ese`, `-s`, `-sh`, `-ch`, `-x` and `-z` are their own plural: Chinese, Swiss, Finnish, Kyrgyz.
/// 2. A man of `-shman` or `-chman`, or a woman, becomes men or women: Irishman, Irishmen. (But German, Germans.)
/// 3. All others take an `-s`: Russian, Russians; Finn, Finns; Iraqi, Iraqis.
///
/// Exceptions (Czech, Czechs) stand in `names-more.csv`.
final class Demonym {
    private static final Pattern SAME = Pattern.compile(".*(ese|s|sh|ch|x|z)");
    private static final Pattern MAN = Pattern.compile(".*(sh|ch|wo)man");

    private Demonym() {}

    /// The demonym and its plural.
    static List<String> forms(String demonym) {
        if (SAME.matcher(demonym).matches()) {
            return List.of(demonym);
        }
        if (MAN.matcher(demonym).matches()) {
            return List.of(demonym, demonym.substring(0, demonym.length() - 2) + "en");
        }
        return List.of(demonym, demonym + "s");
    }
}
