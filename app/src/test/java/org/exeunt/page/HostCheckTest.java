package org.exeunt.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCheckTest {
    private final HostCheck check = new HostCheck("Desk.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8642",
                "exeunt.localhost",
                "127.0.0.1:8642",
                "192.168.1.7",
                "[::1]:8642",
                "desk.example",
                "DESK.EXAMPLE:80"
            })
    void addressesAndTheOwnNameAreLetIn(String header) {
        assertThat(check.allows(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "elsewhere.example",
                "localhost.elsewhere.example",
                "127.0.0.1.elsewhere.example",
                "desk.example.elsewhere.example",
                "notlocalhost",
                "desk.example:80:80",
                "[::1].elsewhere.example"
            })
    void namesOfOthersAreNot(String header) {
        assertThat(check.allows(header)).isFalse();
    }

    @Test
    void noNameIsNoReasonToAnswer() {
        assertThat(check.allows(null)).isFalse();
    }
}
