package org.exeunt.page.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What can be exported.
public enum What {
    FIGURES,
    POLICIES,
    FLOWS,
    FORECASTS;

    /// As people write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Makes sure that it can be written so.
    ///
    /// @throws IllegalArgumentException if it can't
    public void expect(Form form) {
        List<Form> forms =
                this == FORECASTS ? List.of(Form.CSV, Form.JSON, Form.HUBVERSE) : List.of(Form.CSV, Form.JSON);
        if (!forms.contains(form)) {
            throw new IllegalArgumentException(word() + " can't be written as " + form.word() + "; choose one of "
                    + forms.stream().map(Form::word).collect(Collectors.joining(", ")));
        }
    }
}
