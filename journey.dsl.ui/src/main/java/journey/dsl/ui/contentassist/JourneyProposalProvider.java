// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ui.contentassist;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.TreeSet;
import journey.dsl.data.DataProposal;
import journey.dsl.data.DataProposals;
import journey.dsl.summary.Labels;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.ui.editor.contentassist.ConfigurableCompletionProposal;
import org.eclipse.xtext.ui.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ui.editor.contentassist.ICompletionProposalAcceptor;

/** Proposes what may stand at a place: references with their titles, and values to start from. */
public class JourneyProposalProvider extends AbstractJourneyProposalProvider {

    private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("uuuu-'Q'Q");
    private static final String EXTENSION = "journey";

    /** Before what can stand at any place. */
    private static final int POSSIBLE = 500;

    private static final int LIKELY = 600;

    @Inject private ResourceDescriptionsProvider index;
    @Inject private DataProposals data;

    @Override
    protected ConfigurableCompletionProposal doCreateProposal(
            String text,
            StyledString display,
            Image image,
            int priority,
            ContentAssistContext context) {
        ConfigurableCompletionProposal proposal =
                super.doCreateProposal(text, display, image, priority, context);
        if (text.startsWith("\"")) {
            proposal.setTextApplier(new ClosedText());
        }
        return proposal;
    }

    @Override
    protected StyledString getStyledDisplayString(
            EObject element, String qualifiedName, String shortName) {
        StyledString name = new StyledString(shortName);
        String label = element == null ? "" : Labels.of(element);
        return label.isEmpty() ? name : name.append("  " + label, StyledString.QUALIFIER_STYLER);
    }

    /** A word such as "support" may be a name, but nobody looks for it in a list of proposals. */
    @Override
    public void completeKeyword(
            Keyword keyword, ContentAssistContext context, ICompletionProposalAcceptor acceptor) {
        if (!GrammarUtil.containingRule(keyword).getName().equals("Name")) {
            super.completeKeyword(keyword, context, acceptor);
        }
    }

    /** Columns and values of the data, if that is what the place takes, and what else it takes. */
    @Override
    public void completeAssignment(
            Assignment assignment,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        for (DataProposal proposal : data.at(context.getCurrentModel(), assignment)) {
            int priority = proposal.isLikely() ? LIKELY : POSSIBLE;
            propose(proposal.text(), proposal.meaning(), priority, context, acceptor);
        }
        super.completeAssignment(assignment, context, acceptor);
    }

    @Override
    public void completeImport_ImportURI(
            EObject model,
            Assignment assignment,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        URI here = context.getResource().getURI();
        IResourceDescriptions files = index.getResourceDescriptions(context.getResource());
        for (IResourceDescription file : files.getAllResourceDescriptions()) {
            URI there = file.getURI();
            if (EXTENSION.equals(there.fileExtension())
                    && !there.equals(here)
                    && there.isPlatformResource()
                    && there.segment(1).equals(here.segment(1))) {
                String path = URI.decode(there.deresolve(here, true, true, false).toString());
                acceptor.accept(
                        createCompletionProposal(
                                '"' + path + '"', new StyledString(path), null, context));
            }
        }
    }

    @Override
    public void complete_STRING(
            EObject model,
            RuleCall ruleCall,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        ICompletionProposal proposal =
                createCompletionProposal("\"\"", new StyledString("\"text\""), null, context);
        if (proposal instanceof ConfigurableCompletionProposal quotes) {
            quotes.setCursorPosition(1);
            acceptor.accept(quotes);
        }
    }

    /** The kind of the element, as a name to begin with. */
    @Override
    public void complete_Name(
            EObject model,
            RuleCall ruleCall,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        String kind = GrammarUtil.containingRule(ruleCall).getName();
        if (GrammarUtil.containingAssignment(ruleCall) == null) {
            return; // part of a reference, for which there are better proposals
        }
        ICompletionProposal proposal =
                createCompletionProposal(
                        "New" + kind, new StyledString("New" + kind + "  name"), null, context);
        if (proposal instanceof ConfigurableCompletionProposal name) {
            name.setSelectionStart(name.getReplacementOffset());
            name.setSelectionLength(kind.length() + "New".length());
            acceptor.accept(name);
        }
    }

    @Override
    public void completeCustomerColumn_Kind(
            EObject model,
            Assignment assignment,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        propose("email", "kind of identifier", context, acceptor);
        propose("phone", "kind of identifier", context, acceptor);
        propose("device", "kind of identifier", context, acceptor);
    }

    @Override
    public void completeTime_TimeZone(
            EObject model,
            Assignment assignment,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        propose("\"UTC\"", "if nothing is said", context, acceptor);
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            if (zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/")) {
                propose('"' + zone + '"', "time zone", context, acceptor);
            }
        }
    }

    @Override
    public void complete_Date(
            EObject model,
            RuleCall ruleCall,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        propose(LocalDate.now().toString(), "today", context, acceptor);
    }

    @Override
    public void complete_Period(
            EObject model,
            RuleCall ruleCall,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        LocalDate today = LocalDate.now();
        propose(QUARTER.format(today), "this quarter", context, acceptor);
        propose(
                QUARTER.format(today.minus(1, IsoFields.QUARTER_YEARS)),
                "last quarter",
                context,
                acceptor);
    }

    @Override
    public void completeEmotion_Value(
            EObject model,
            Assignment assignment,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        propose("-2", "very bad", context, acceptor);
        propose("-1", "bad", context, acceptor);
        propose("0", "neither", context, acceptor);
        propose("+1", "good", context, acceptor);
        propose("+2", "very good", context, acceptor);
    }

    private void propose(
            String text,
            String meaning,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        int priority = getPriorityHelper().getDefaultPriority();
        propose(text, meaning, priority, context, acceptor);
    }

    private void propose(
            String text,
            String meaning,
            int priority,
            ContentAssistContext context,
            ICompletionProposalAcceptor acceptor) {
        StyledString display =
                new StyledString(text).append("  " + meaning, StyledString.QUALIFIER_STYLER);
        acceptor.accept(
                createCompletionProposal(
                        text, display, null, priority, context.getPrefix(), context));
    }
}
