// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.explanation;

import journey.dsl.check.CheckDescription;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The page of a check as text, which stays open while the map is edited. */
final class ExplanationDialog extends TitleAreaDialog {

    private final CheckDescription check;
    private final String page;
    private final String reason;

    private ExplanationDialog(CheckDescription check, String page, String reason) {
        super(Display.getCurrent().getActiveShell());
        this.check = check;
        this.page = page;
        this.reason = reason;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /**
     * Shows a page.
     *
     * @param reason a sentence that tells why this is no browser
     */
    static void open(CheckDescription check, String page, String reason) {
        new ExplanationDialog(check, page, reason).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Explanation of " + check.id());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(check.id());
        setMessage(reason + " This is the page as text; it is also at " + check.page());
        Text text =
                new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setText(page);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(40));
    }
}
