// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import com.google.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import journey.dsl.loading.MapSet;
import journey.dsl.resource.JourneyResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The map of a .journey file without its text, for diagrams: it follows the text in place, so that
 * an element stays the same object while its line is edited, moved or renamed.
 *
 * <p>The text is the only source. Nothing is ever written back, and the resource is never modified.
 * Other files are referred to as EMF does between resources, by the same URI and a fragment of
 * names, so they may be mirrors in the same resource set.
 */
public final class MirrorResource extends ResourceImpl {

    private final Provider<MapSet> texts;
    private final IFragmentProvider fragments;
    private boolean stale;

    /**
     * @param texts gives an empty set in which the text is parsed and its imports are read
     * @param fragments makes the same fragments here as in the text
     */
    public MirrorResource(URI uri, Provider<MapSet> texts, IFragmentProvider fragments) {
        super(uri);
        this.texts = texts;
        this.fragments = fragments;
    }

    /**
     * Makes the mirror equal to a text, which may be the one in an editor. It touches only what is
     * different, and resolves no proxy of the mirror. To be called like any change of a model: in a
     * transaction where there are some.
     *
     * <p>A text with syntax errors leaves the mirror as it was, but {@linkplain #isStale() stale};
     * only an empty mirror shows what could be read of it.
     */
    public void update(XtextResource text) {
        boolean isEmpty = text.getContents().isEmpty();
        stale = isEmpty || JourneyResource.hasSyntaxErrors(text);
        if (!isEmpty && (!stale || getContents().isEmpty())) {
            new MirrorUpdate(text, this).run();
        }
    }

    /** Tells whether the text has syntax errors, so that it says more than the mirror shows. */
    public boolean isStale() {
        return stale;
    }

    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        MapSet files = texts.get();
        if (getResourceSet() != null) {
            files.through(getResourceSet().getURIConverter());
        }
        update(files.parse(getURI(), input.readAllBytes()));
    }

    @Override
    public String getURIFragment(EObject element) {
        return fragments.getFragment(element, new PositionalFragments());
    }

    @Override
    public EObject getEObject(String fragment) {
        return fragments.getEObject(this, fragment, new PositionalFragments());
    }

    /** Does nothing: the file belongs to the text, and opening it for writing would empty it. */
    @Override
    public void save(Map<?, ?> options) {}

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) {}

    /** Stays unmodified: there is nothing that could be saved. */
    @Override
    public void setModified(boolean isModified) {}

    private final class PositionalFragments implements IFragmentProvider.Fallback {

        @Override
        public String getFragment(EObject element) {
            return MirrorResource.super.getURIFragment(element);
        }

        @Override
        public EObject getEObject(String fragment) {
            return MirrorResource.super.getEObject(fragment);
        }
    }
}
