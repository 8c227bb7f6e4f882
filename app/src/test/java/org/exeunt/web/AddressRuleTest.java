package org.exeunt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.9.9",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void addressesOfTheMachineAndItsNetworkAreRefused(String address) throws IOException {
        assertThat(AddressRule.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
        assertThat(AddressRule.ANY.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "193.166.3.2", "100.128.0.1", "2606:4700:4700::1111"})
    void publicAddressesAreAllowed(String address) throws IOException {
        assertThat(AddressRule.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost:1/",
                "http://2130706433:1/",
                "http://[::1]:1/",
                "http://[::ffff:127.0.0.1]:1/",
                "http://0x7f000001:1/"
            })
    void noWayOfWritingItLeadsToThisMachine(String address) throws IOException {
        try (var fetcher = new Fetcher(AddressRule.PUBLIC, "test", InstantSource.system())) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> fetcher.fetch(URI.create(address)))
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .containsAnyOf(
                                    "is on this machine or a local network", "there is no host", "names no host"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/", "http://me:secret@a.example/"})
    void otherSchemesAndNamesOfUsersAreRefused(String address) throws IOException {
        try (var fetcher = new Fetcher(AddressRule.ANY, "test", InstantSource.system())) {
            assertThatExceptionOfType(FetchRefused.class).isThrownBy(() -> fetcher.fetch(URI.create(address)));
        }
    }
}
