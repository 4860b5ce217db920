// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.wizard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Asks what a new project shall begin with. */
final class ExamplePage extends WizardPage {

    private final List<Example> examples;
    private Example chosen;

    ExamplePage(List<Example> examples) {
        super("example");
        this.examples = examples;
        this.chosen = examples.get(0);
        setTitle("Maps to begin with");
        setDescription("Begin with a first map of your own, or with one of the examples.");
    }

    Example chosen() {
        return chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        content.setLayout(new GridLayout());
        ListViewer list = new ListViewer(content, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(it -> ((Example) it).title()));
        list.setInput(examples);
        list.setSelection(new StructuredSelection(chosen));
        list.addSelectionChangedListener(
                event -> {
                    Object selected = event.getStructuredSelection().getFirstElement();
                    if (selected instanceof Example example) {
                        chosen = example;
                    }
                });
        setControl(content);
    }
}
