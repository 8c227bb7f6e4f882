package org.exeunt.report;

/// The shape of UTF-8 (RFC 3629): how wide a character is, and which one it is.
final class Utf8 {
    private Utf8() {}

    /// Width in bytes of the well-formed character that starts here; 0 if none does.
    static int width(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int width =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (width == 0 || at + width > bytes.length) {
            return 0;
        }
        for (int i = 1; i < width; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int point = codePoint(bytes, at, width);
        boolean overlong = width == 3 && point < 0x800 || width == 4 && point < 0x10000;
        boolean surrogate = point >= 0xD800 && point < 0xE000;
        return overlong || surrogate || point > Character.MAX_CODE_POINT ? 0 : width;
    }

    /// The character of this width that starts here.
    static int codePoint(byte[] bytes, int at, int width) {
        int point = width == 1 ? bytes[at] : bytes[at] & (0x7F >> width);
        for (int i = 1; i < width; i++) {
            point = point << 6 | bytes[at + i] & 0x3F;
        }
        return point;
    }
}
