package org.exeunt.report;

/// Plain text, with or without front matter.
final class PlainTextFormat implements SourceFormat {
    @Override
    public Draft read(byte[] bytes) {
        DecodedText decoded = withLineEnds(new TextDecoder().decode(bytes, Encoding.of(bytes, null)));
        FrontMatter front = FrontMatter.of(decoded.text());
        int start = front.end();
        if (start == 0) {
            return new Draft(decoded.text(), decoded.offsets(), Metadata.NONE);
        }
        var offsets = new Offsets.Builder();
        offsets.addAll(decoded.offsets(), start, decoded.text().length());
        return new Draft(decoded.text().substring(start), offsets.build(), front.metadata());
    }

    /// Lines that end in a carriage return alone, as they once did, end as all others do.
    static DecodedText withLineEnds(DecodedText decoded) {
        return decoded.text().indexOf('\n') < 0 && decoded.text().indexOf('\r') >= 0
                ? new DecodedText(decoded.text().replace('\r', '\n'), decoded.offsets())
                : decoded;
    }
}
