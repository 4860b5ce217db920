// SPDX-License-Identifier: EPL-2.0
package journey.diagram.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import journey.compare.mirror.MirrorResource;
import journey.dsl.check.Fix;
import journey.dsl.validation.Fixes;
import journey.model.Journey;
import journey.model.Moment;
import journey.model.Stage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/**
 * The findings of the editor's checks, by the elements of a mirror. Nothing is checked before
 * somebody asks; from then on, whatever the mirror follows. To be asked in the user interface's
 * thread.
 */
public final class Findings extends AdapterImpl {

    private final MirrorResource mirror;
    private final Runnable wanted;
    private final Consumer<Set<EObject>> changed;
    private final AtomicReference<XtextResource> unchecked = new AtomicReference<>();
    private final Job checking = Job.createSystem("Checking map", this::check);
    private Map<EObject, List<Finding>> found = Map.of();
    private boolean isAsked;

    /**
     * @param wanted asks for the text, which is then to be given to {@link #follow}
     * @param changed hears which elements have other findings than before
     */
    public Findings(MirrorResource mirror, Runnable wanted, Consumer<Set<EObject>> changed) {
        this.mirror = mirror;
        this.wanted = wanted;
        this.changed = changed;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Findings.class;
    }

    /** The findings about an element with a shape, those about its details included. */
    public static List<Finding> of(EObject shown) {
        return shown != null
                        && shown.eResource() != null
                        && EcoreUtil.getExistingAdapter(shown.eResource(), Findings.class)
                                instanceof Findings findings
                ? findings.about(shown)
                : List.of();
    }

    private List<Finding> about(EObject shown) {
        if (!isAsked) {
            isAsked = true;
            wanted.run();
        }
        return found.getOrDefault(shown, List.of());
    }

    /** Checks a text that the mirror has just been made equal to, and that nobody changes. */
    public void follow(XtextResource text) {
        if (isAsked) {
            unchecked.set(text);
            checking.cancel();
            checking.schedule();
        }
    }

    public void dispose() {
        unchecked.set(null);
        checking.cancel();
    }

    private IStatus check(IProgressMonitor monitor) {
        XtextResource text = unchecked.getAndSet(null);
        if (text == null) {
            return Status.OK_STATUS;
        }
        IResourceServiceProvider language = text.getResourceServiceProvider();
        List<Finding> findings = new ArrayList<>();
        try {
            for (Issue issue :
                    language.get(IResourceValidator.class)
                            .validate(text, CheckMode.ALL, monitor::isCanceled)) {
                Optional<Fix> fix = language.get(Fixes.class).fixFor(text, issue);
                findings.add(new Finding(issue, fix.map(Fix::title)));
            }
        } catch (OperationCanceledError e) {
            return Status.CANCEL_STATUS;
        }
        Display.getDefault()
                .asyncExec(
                        () -> {
                            if (!monitor.isCanceled()) {
                                take(findings);
                            }
                        });
        return Status.OK_STATUS;
    }

    private void take(List<Finding> findings) {
        Map<EObject, List<Finding>> byElement = new LinkedHashMap<>();
        for (Finding finding : findings) {
            EObject shown = shown(finding.issue());
            if (shown != null) {
                byElement.computeIfAbsent(shown, it -> new ArrayList<>()).add(finding);
            }
        }
        Map<EObject, List<Finding>> before = found;
        found = byElement;
        Set<EObject> others = new HashSet<>(before.keySet());
        others.addAll(found.keySet());
        others.removeIf(shown -> looks(before.get(shown)).equals(looks(found.get(shown))));
        changed.accept(others);
    }

    /** What a shape shows of its findings. */
    private static List<?> looks(List<Finding> findings) {
        return findings == null
                ? List.of()
                : findings.stream().map(it -> List.of(it.severity(), it.message())).toList();
    }

    /** The element of a finding, or the one around it that has a shape; null when none has. */
    private EObject shown(Issue issue) {
        EObject element =
                issue.getUriToProblem() == null
                        ? null
                        : mirror.getEObject(issue.getUriToProblem().fragment());
        while (element != null && !isPart(element.eContainer())) {
            element = element.eContainer();
        }
        return element;
    }

    private static boolean isPart(EObject owner) {
        return owner instanceof Journey || owner instanceof Stage || owner instanceof Moment;
    }
}
