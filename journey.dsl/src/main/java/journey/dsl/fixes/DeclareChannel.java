// SPDX-License-Identifier: EPL-2.0
package journey.dsl.fixes;

import static journey.model.JourneyPackage.Literals.TOUCHPOINT__CHANNELS;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.check.CheckFix;
import journey.dsl.check.Fix;
import journey.dsl.editing.FactEdit;
import journey.dsl.text.Messages;
import journey.model.Channel;
import journey.model.Touchpoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Issue;

/**
 * Adds the channel that is the first of the issue data to a touchpoint, after the others. One that
 * the map does not see, since it does not import its file, is for the author to find.
 */
public final class DeclareChannel implements CheckFix {

    private final FactEdit facts;
    private final IScopeProvider scopes;

    @Inject
    DeclareChannel(FactEdit facts, IScopeProvider scopes) {
        this.facts = facts;
        this.scopes = scopes;
    }

    @Override
    public boolean isSafe() {
        return false;
    }

    @Override
    public Optional<Fix> fix(XtextResource resource, EObject element, Issue issue) {
        Touchpoint touchpoint = (Touchpoint) element;
        return channel(touchpoint, issue.getData()[0])
                .map(
                        channel -> {
                            List<Channel> all = new ArrayList<>(touchpoint.getChannels());
                            all.add(channel);
                            return new Fix(
                                    Messages.sentence(issue.getCode() + ".fix", channel),
                                    isSafe(),
                                    facts.set(touchpoint, TOUCHPOINT__CHANNELS, all));
                        });
    }

    private Optional<Channel> channel(Touchpoint touchpoint, String name) {
        IEObjectDescription found =
                scopes.getScope(touchpoint, TOUCHPOINT__CHANNELS)
                        .getSingleElement(QualifiedName.create(name));
        return found != null && found.getEObjectOrProxy() instanceof Channel channel
                ? Optional.of(channel)
                : Optional.empty();
    }
}
