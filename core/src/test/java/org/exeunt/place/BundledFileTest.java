package org.exeunt.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BundledFileTest {
    @Test
    void aFileThatTheBuildLeftOutIsNamed() {
        assertThatThrownBy(() -> new BundledFile("nowhere.tsv").bytes())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.tsv")
                .hasMessageContaining("Maven");
    }

    @Test
    void aListHasNoBlanks() {
        assertThat(BundledFile.list(" a;; b b ;")).containsExactly("a", "b b");
        assertThat(BundledFile.list("")).isEmpty();
    }
}
