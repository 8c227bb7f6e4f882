package org.exeunt.report;

import org.exeunt.report.source.Form;

/// A kind of document that can be read: one small class a format.
sealed interface SourceFormat permits PlainTextFormat, MarkdownFormat, HtmlFormat, PdfFormat {
    /// The document's text and what it says about itself.
    ///
    /// @throws DocumentRefused if it is damaged or locked
    Draft read(byte[] bytes);

    /// Larger documents of this kind are refused.
    default int mostBytes() {
        return FileReader.MAX_BYTES;
    }

    /// The format of documents of this form.
    static SourceFormat of(Form form) {
        return switch (form) {
            case TEXT -> new PlainTextFormat();
            case MARKDOWN -> new MarkdownFormat();
            case HTML -> new HtmlFormat();
            case PDF -> new PdfFormat();
            case ZIP, GZIP, FEED, WEB_ARCHIVE, JSON, JSON_LINES, CSV, XLSX ->
                throw new IllegalArgumentException(form + " is not one document");
        };
    }
}
