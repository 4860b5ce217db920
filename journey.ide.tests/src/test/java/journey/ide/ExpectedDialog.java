// SPDX-License-Identifier: EPL-2.0
package journey.ide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A dialog that a step of a test opens, and that holds the step up until it is answered. */
public final class ExpectedDialog {

    /** Between two looks at the open dialogs. In milliseconds. */
    private static final int PAUSE = 50;

    /** What does not come within that time does not come. In nanoseconds. */
    private static final long PATIENCE = 60_000_000_000L;

    /** What opens a dialog. */
    public interface Step {
        void run() throws Exception;
    }

    private final Predicate<Shell> isExpected;
    private final Consumer<Shell> answer;
    private final long end = System.nanoTime() + PATIENCE;
    private boolean isAnswered;
    private boolean isOver;

    private ExpectedDialog(Predicate<Shell> isExpected, Consumer<Shell> answer) {
        this.isExpected = isExpected;
        this.answer = answer;
    }

    /**
     * Answers a dialog as soon as it is there, closes it if that has not, and fails when the step
     * ends without it.
     */
    public static void answer(Predicate<Shell> isExpected, Consumer<Shell> answer, Step step)
            throws Exception {
        assertTrue(during(step, isExpected, answer), "The dialog was not shown, or not answered");
    }

    /** Fails when a step opens any dialog, also one that does not hold the step up. */
    public static void none(Step step) throws Exception {
        assertFalse(during(step, ExpectedDialog::isDialog, dialog -> {}), "A dialog was shown");
        assertFalse(
                Stream.of(Display.getCurrent().getShells()).anyMatch(ExpectedDialog::isDialog),
                "A dialog is open");
    }

    private static boolean during(Step step, Predicate<Shell> isExpected, Consumer<Shell> answer)
            throws Exception {
        ExpectedDialog dialog = new ExpectedDialog(isExpected, answer);
        dialog.lookAgain();
        try {
            step.run();
        } finally {
            dialog.isOver = true;
        }
        return dialog.isAnswered;
    }

    private void lookAgain() {
        Display.getCurrent().timerExec(PAUSE, this::look);
    }

    private void look() {
        if (isOver) {
            return;
        }
        for (Shell shell : Display.getCurrent().getShells()) {
            if (isExpected.test(shell)) {
                answer(shell);
                return;
            }
        }
        if (System.nanoTime() < end) {
            lookAgain();
        } else {
            // Another one holds the step up.
            Stream.of(Display.getCurrent().getShells())
                    .filter(ExpectedDialog::isDialog)
                    .forEach(Shell::close);
        }
    }

    private void answer(Shell shell) {
        try {
            answer.accept(shell);
            isAnswered = true;
        } finally {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }

    private static boolean isDialog(Shell shell) {
        return shell.getData() instanceof Dialog;
    }

    /** A control and all that are in it. */
    public static Stream<Control> controls(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(
                        Stream.of(parent),
                        Arrays.stream(parent.getChildren()).flatMap(ExpectedDialog::controls))
                : Stream.of(control);
    }

    /** The controls of a type in a dialog. */
    public static <T extends Control> Stream<T> controls(Composite parent, Class<T> type) {
        return controls(parent).filter(type::isInstance).map(type::cast);
    }
}
