// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import java.nio.charset.StandardCharsets;
import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.formatting2.MapRegions;
import journey.dsl.linking.UnresolvedReferenceMessages;
import journey.dsl.naming.NameBasedFragmentProvider;
import journey.dsl.parser.RecoveringJourneyParser;
import journey.dsl.parser.SyntaxMessageProvider;
import journey.dsl.resource.JourneyResource;
import journey.dsl.validation.FailFastCompositeEValidator;
import journey.dsl.validation.FailFastDiagnostician;
import journey.dsl.validation.JourneyResourceValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.documentation.impl.AbstractMultiLineCommentProvider;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/** What the language needs wherever it runs: at the command line, in tests, in Eclipse. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        // An index into a list instead of a path that is walked for every single reference.
        binder.bind(Boolean.class)
                .annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING))
                .toInstance(true);
        // Only /** … */ describes an element; /* … */ is a remark among authors.
        binder.bindConstant()
                .annotatedWith(Names.named(AbstractMultiLineCommentProvider.START_TAG))
                .to("/\\*\\*");
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return RecoveringJourneyParser.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return JourneyResource.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JourneyValueConverters.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NameBasedFragmentProvider.class;
    }

    public Class<? extends TextRegionAccessBuilder> bindTextRegionAccessBuilder() {
        return MapRegions.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessageProvider.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
            bindILinkingDiagnosticMessageProvider$Extended() {
        return UnresolvedReferenceMessages.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return JourneyResourceValidator.class;
    }

    public Class<? extends CompositeEValidator> bindCompositeEValidator() {
        return FailFastCompositeEValidator.class;
    }

    @Override
    public Class<? extends Diagnostician> bindDiagnostician() {
        return FailFastDiagnostician.class;
    }

    /** Maps are UTF-8, whatever the default of the machine is. */
    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class)
                .annotatedWith(DispatchingProvider.Runtime.class)
                .toInstance(uri -> StandardCharsets.UTF_8.name());
    }
}
