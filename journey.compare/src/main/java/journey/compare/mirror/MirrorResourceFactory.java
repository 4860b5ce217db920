// SPDX-License-Identifier: EPL-2.0
package journey.compare.mirror;

import com.google.inject.Inject;
import com.google.inject.Provider;
import journey.dsl.loading.MapSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

/** Gives the resource sets in which it is registered for .journey files mirrors of them. */
public final class MirrorResourceFactory implements Resource.Factory {

    private final Provider<MapSet> texts;
    private final IFragmentProvider fragments;

    @Inject
    MirrorResourceFactory(Provider<MapSet> texts, IFragmentProvider fragments) {
        this.texts = texts;
        this.fragments = fragments;
    }

    @Override
    public MirrorResource createResource(URI uri) {
        return new MirrorResource(uri, texts, fragments);
    }
}
