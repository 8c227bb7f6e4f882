package org.exeunt.web;

import java.io.IOException;

/// Something could not be got from the web; its message says why and what to do, without the address.
public final class FetchRefused extends IOException {
    private static final long serialVersionUID = 1;

    public FetchRefused(String message) {
        super(message);
    }
}
