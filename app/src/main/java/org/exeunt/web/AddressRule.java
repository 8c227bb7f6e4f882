package org.exeunt.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Which addresses may be connected to. It is asked for every address at the moment of connecting, so that neither a
/// redirect nor a name that resolves differently the second time (DNS rebinding) leads around it.
public enum AddressRule {
    /// Only addresses of the public internet (IANA special-purpose registries, RFC 6890).
    PUBLIC,
    /// All, also this machine and the local network.
    ANY;

    /// Whether this address may be connected to.
    public boolean allows(InetAddress address) {
        return this == ANY || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? isPublic4(address.getAddress())
                : address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        boolean thisNetwork = first == 0 || first >= 240;
        boolean privateUse = first == 10 || first == 172 && (second & 0xF0) == 16 || first == 192 && second == 168;
        boolean shared = first == 100 && (second & 0xC0) == 64;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second & 0xFE) == 18
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return !thisNetwork && !privateUse && !shared && !special;
    }

    /// Global unicast is `2000::/3`; what carries an address of version 4 in it is judged by that.
    private static boolean isPublic6(byte[] bytes) {
        boolean mapped = isZero(bytes, 10) && bytes[10] == -1 && bytes[11] == -1;
        boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xFF && bytes[3] == (byte) 0x9B;
        if (mapped || translated) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16)) && isPublic(v4(bytes, 12));
        }
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        if (sixToFour) {
            return isPublic(v4(bytes, 2));
        }
        boolean documentation = bytes[0] == 0x20
                && bytes[1] == 0x01
                && (bytes[2] == 0x0D && bytes[3] == (byte) 0xB8 || bytes[2] == 0 && bytes[3] == 0);
        return (bytes[0] & 0xE0) == 0x20 && !documentation;
    }

    private static boolean isZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress v4(byte[] bytes, int start) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, start, start + 4));
        } catch (UnknownHostException fourBytesAreAnAddress) {
            throw new IllegalStateException(fourBytesAreAnAddress);
        }
    }
}
