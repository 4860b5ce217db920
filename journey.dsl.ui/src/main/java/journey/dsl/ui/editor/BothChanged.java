// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A dialog that shows an unsaved text beside its file, which has changed as well. */
final class BothChanged extends CompareEditorInput {

    private final Side unsaved;
    private final Side file;
    private boolean isDecided;

    private BothChanged(IFile file, String unsaved, String onDisk) {
        super(configuration());
        this.unsaved = new Side(file.getName(), unsaved, true);
        this.file = new Side(file.getName(), onDisk, false);
        setTitle(file.getName() + " has unsaved changes and has also changed on disk");
    }

    /**
     * Asks what shall stand in the editor.
     *
     * @return what the user has made of both; nothing when it is to be decided later
     */
    static Optional<String> merge(IFile file, String unsaved) throws CoreException {
        String onDisk = read(file);
        if (onDisk.equals(unsaved)) {
            return Optional.of(onDisk);
        }
        BothChanged question = new BothChanged(file, unsaved, onDisk);
        CompareUI.openCompareDialog(question);
        return question.isDecided ? Optional.of(question.unsaved.text) : Optional.empty();
    }

    private static String read(IFile file) throws CoreException {
        try (InputStream contents = file.getContents(true)) {
            return new String(contents.readAllBytes(), Charset.forName(file.getCharset()));
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + " cannot be read.", e));
        }
    }

    private static CompareConfiguration configuration() {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel("In the editor, not saved yet (can be changed here)");
        configuration.setLeftEditable(true);
        configuration.setRightLabel("On disk");
        configuration.setRightEditable(false);
        return configuration;
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        return new DiffNode(unsaved, file);
    }

    /** To keep the left side as it is, is a decision too. */
    @Override
    public Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setDirty(true);
        return contents;
    }

    @Override
    public String getOKButtonLabel() {
        return "Keep the left side";
    }

    @Override
    public String getCancelButtonLabel() {
        return "Decide later";
    }

    @Override
    public boolean okPressed() {
        isDecided = super.okPressed();
        return isDecided;
    }

    /** One of the two texts. */
    private static final class Side
            implements ITypedElement, IEditableContent, IEncodedStreamContentAccessor {

        private final String name;
        private final boolean isEditable;
        private String text;

        Side(String name, String text, boolean isEditable) {
            this.name = name;
            this.text = text;
            this.isEditable = isEditable;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return CompareUI.getImage(getType());
        }

        @Override
        public String getType() {
            return "journey";
        }

        @Override
        public boolean isEditable() {
            return isEditable;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public void setContent(byte[] merged) {
            text = new String(merged, StandardCharsets.UTF_8);
        }

        @Override
        public ITypedElement replace(ITypedElement replaced, ITypedElement by) {
            return replaced;
        }
    }
}
