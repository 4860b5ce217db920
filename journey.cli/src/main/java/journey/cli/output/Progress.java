// SPDX-License-Identifier: EPL-2.0
package journey.cli.output;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A progress bar on standard error: only when it is a terminal, and only when the work is long. */
public interface Progress extends IntConsumer, AutoCloseable {

    /** Fewer files are done before a bar could be read. */
    int MANY_FILES = 200;

    @Override
    void close();

    /** Of work on so many files. */
    static Progress of(Terminal terminal, String task, int files) {
        return of(terminal, task, files, files >= MANY_FILES);
    }

    /** Of work in so many steps. */
    static Progress of(Terminal terminal, String task, int steps, boolean isLong) {
        return terminal.showsProgress() && isLong ? new Bar(terminal, task, steps) : new None();
    }

    /** Shows nothing. */
    final class None implements Progress {
        @Override
        public void accept(int done) {
            // nothing to show
        }

        @Override
        public void close() {
            // nothing to clear
        }
    }

    /** Shows a bar and clears it when the work is done. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(Terminal terminal, String task, int steps) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(task)
                            .setInitialMax(steps)
                            .setConsumer(new ConsoleProgressBarConsumer(terminal.exactErr()))
                            .clearDisplayOnFinish()
                            .build();
        }

        @Override
        public void accept(int done) {
            bar.stepBy(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
