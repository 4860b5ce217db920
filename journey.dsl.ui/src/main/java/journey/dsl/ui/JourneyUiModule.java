// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import journey.dsl.ui.editor.JourneyEditor;
import journey.dsl.ui.formatting.FourSpaces;
import journey.dsl.ui.hover.JourneyHoverProvider;
import journey.dsl.ui.hover.JourneyHovers;
import journey.dsl.ui.hover.JourneyTextHover;
import journey.dsl.ui.index.MapDescriptionManager;
import journey.dsl.ui.index.MapDescriptionStrategy;
import journey.dsl.ui.outline.JourneyOutlinePage;
import journey.dsl.ui.outline.ProblemBadges;
import journey.dsl.ui.project.NatureOnOpening;
import journey.dsl.ui.refactoring.JourneyReferenceUpdater;
import journey.dsl.ui.refactoring.RenameInAllMaps;
import journey.dsl.ui.syntaxcoloring.JourneyHighlightingCalculator;
import journey.dsl.ui.syntaxcoloring.JourneyHighlightingConfiguration;
import journey.dsl.ui.syntaxcoloring.JourneyTokenStyles;
import journey.dsl.ui.validation.WorkspaceValidator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.containers.IAllContainersState;
import org.eclipse.xtext.ui.editor.IXtextEditorCallback;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.formatting.IContentFormatterFactory;
import org.eclipse.xtext.ui.editor.formatting2.ContentFormatterFactory;
import org.eclipse.xtext.ui.editor.hover.IEObjectHover;
import org.eclipse.xtext.ui.editor.hover.IEObjectHoverProvider;
import org.eclipse.xtext.ui.editor.outline.impl.OutlineNodeLabelProvider;
import org.eclipse.xtext.ui.editor.preferences.IPreferenceStoreInitializer;
import org.eclipse.xtext.ui.editor.syntaxcoloring.AbstractAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingConfiguration;
import org.eclipse.xtext.ui.refactoring.IReferenceUpdater;
import org.eclipse.xtext.ui.refactoring.IRenameStrategy;
import org.eclipse.xtext.ui.shared.Access;
import org.eclipse.xtext.validation.IResourceValidator;

/** What the language needs in Eclipse, instead of or beside what it needs everywhere. */
public class JourneyUiModule extends AbstractJourneyUiModule {

    public JourneyUiModule(AbstractUIPlugin plugin) {
        super(plugin);
    }

    /** Projects of maps are no Java projects. */
    @Override
    public Provider<? extends IAllContainersState> provideIAllContainersState() {
        return Access.getWorkspaceProjectsState();
    }

    @Override
    public Class<? extends IXtextEditorCallback> bindIXtextEditorCallback() {
        return NatureOnOpening.class;
    }

    public Class<? extends XtextEditor> bindXtextEditor() {
        return JourneyEditor.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return WorkspaceValidator.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy>
            bindIDefaultResourceDescriptionStrategy() {
        return MapDescriptionStrategy.class;
    }

    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return MapDescriptionManager.class;
    }

    public Class<? extends IHighlightingConfiguration> bindIHighlightingConfiguration() {
        return JourneyHighlightingConfiguration.class;
    }

    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return JourneyHighlightingCalculator.class;
    }

    public Class<? extends AbstractAntlrTokenToAttributeIdMapper>
            bindAbstractAntlrTokenToAttributeIdMapper() {
        return JourneyTokenStyles.class;
    }

    /** Without this, Xtext formats by the rules of its first version: all on one line. */
    @Override
    public Class<? extends IContentFormatterFactory> bindIContentFormatterFactory() {
        return ContentFormatterFactory.class;
    }

    @Override
    public Class<? extends IIndentationInformation> bindIIndentationInformation() {
        return FourSpaces.class;
    }

    public void configureTabulatorKey(Binder binder) {
        binder.bind(IPreferenceStoreInitializer.class)
                .annotatedWith(Names.named("tabulatorKey"))
                .to(FourSpaces.class);
    }

    public void configureBrowserSupport(Binder binder) {
        binder.bind(IWorkbenchBrowserSupport.class)
                .toProvider(() -> PlatformUI.getWorkbench().getBrowserSupport());
    }

    @Override
    public Class<? extends IReferenceUpdater> bindIReferenceUpdater() {
        return JourneyReferenceUpdater.class;
    }

    public Class<? extends IRenameStrategy.Provider> bindIRenameStrategy$Provider() {
        return RenameInAllMaps.class;
    }

    @Override
    public Class<? extends ITextHover> bindITextHover() {
        return JourneyHovers.class;
    }

    @Override
    public Class<? extends IEObjectHover> bindIEObjectHover() {
        return JourneyTextHover.class;
    }

    public Class<? extends IEObjectHoverProvider> bindIEObjectHoverProvider() {
        return JourneyHoverProvider.class;
    }

    @Override
    public Class<? extends IContentOutlinePage> bindIContentOutlinePage() {
        return JourneyOutlinePage.class;
    }

    public Class<? extends OutlineNodeLabelProvider.Delegate>
            bindOutlineNodeLabelProvider$Delegate() {
        return ProblemBadges.class;
    }
}
