package org.exeunt.command;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import org.exeunt.page.Document;
import org.exeunt.page.PageServer;
import org.exeunt.page.WebPage;
import picocli.CommandLine.Option;

/// Where the page is served.
final class ServerOptions {
    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "ADDRESS",
            description = "Listen on this address; 0.0.0.0 lets others in. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            defaultValue = "8642",
            paramLabel = "NUMBER",
            description = "Listen on this port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    /// Makes sure, before the work, that there can be such a port.
    ///
    /// @throws Fault if there can't
    void check() {
        if (port < 0 || port > 65535) {
            throw new Fault("--port " + port + ": give a number from 0 to 65535", Fault.WRONG_CALL);
        }
    }

    /// Serves until it is told to stop.
    void serve(Document document, Surroundings surroundings) throws IOException, InterruptedException {
        check();
        try (PageServer server = start(document)) {
            surroundings.out().println("Exeunt is at " + server.address() + " (stop it with Ctrl-C)");
            surroundings.out().flush();
            surroundings.serving().await(server);
        }
    }

    private PageServer start(Document document) throws IOException {
        try {
            return PageServer.start(document, WebPage.find(), host, port);
        } catch (JavalinBindException e) {
            throw new Fault(
                    "can't listen on " + host + " port " + port
                            + ": it is in use, or you may not; choose another with --port, or 0 for any that is free",
                    Fault.WRONG_CALL,
                    e);
        }
    }
}
