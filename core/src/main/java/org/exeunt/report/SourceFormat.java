package org.exeunt.report;

import java.util.Optional;

/// A kind of document that can be read: one small class a format.
sealed interface SourceFormat permits PlainTextFormat, HtmlFormat {
    /// The document's text and what it says about itself.
    Draft read(byte[] bytes);

    /// The format of files with this name.
    static Optional<SourceFormat> find(String fileName) {
        return switch (FileKind.extension(fileName)) {
            case "", "txt", "text", "md", "markdown" -> Optional.of(new PlainTextFormat());
            case "html", "htm", "xhtml" -> Optional.of(new HtmlFormat());
            default -> Optional.empty();
        };
    }
}
