package org.exeunt.command;

import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows a person how far the work has got, on standard error; shows nothing to a pipe.
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /// Whether a person watches standard error, as the script that started us says.
    static boolean isWatched() {
        return Boolean.getBoolean("exeunt.terminal");
    }

    static Progress of(int steps, boolean watched) {
        return new Progress(
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName("exeunt")
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setMaxRenderedLength(WIDTH)
                                .hideEta()
                                .clearDisplayOnFinish()
                                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                                .build()
                        : null);
    }

    /// Does one step under its name.
    <T> T during(String name, Callable<T> step) throws Exception {
        if (bar != null) {
            bar.setExtraMessage(name);
        }
        T result = step.call();
        if (bar != null) {
            bar.step();
        }
        return result;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
