// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.quickfix;

import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;

/** Asks why a finding is to be ignored. */
public class ReasonQuestion {

    /** The reason; empty when the author thinks better of it. */
    public Optional<String> ask(String finding) {
        InputDialog dialog =
                new InputDialog(
                        Display.getCurrent().getActiveShell(),
                        "Ignore this check here",
                        finding + "\n\nWhy may this stay as it is?",
                        "",
                        reason -> reason.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }
}
