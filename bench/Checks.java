// SPDX-License-Identifier: EPL-2.0

import com.google.inject.Injector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.validation.CheckCatalogue;
import journey.dsl.check.CheckDescription;
import journey.dsl.check.CheckSettings;
import journey.dsl.check.JourneyCheck;
import journey.dsl.validation.JourneyResourceValidator;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.AbstractInjectableValidator;
import org.eclipse.xtext.validation.Check;

/**
 * Measures the checks in one warm process: what all of them cost beside parsing and linking, and the ten
 * that take longest.
 *
 * <p>{@code java Checks FOLDER RUNS}: a folder of maps, and how often all is repeated. The medians count.
 */
final class Checks {

    private static final CheckSettings SETTINGS = CheckSettings.defaults(LocalDate.of(2026, 11, 21));

    private final Injector injector = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final JourneyResourceValidator validator = injector.getInstance(JourneyResourceValidator.class);
    private final List<Double> parsing = new ArrayList<>();
    private final List<Double> checking = new ArrayList<>();
    private final Map<String, List<Double>> checks = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        List<URI> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            found.filter(file -> file.toString().endsWith(".journey"))
                    .sorted()
                    .forEach(file -> files.add(URI.createFileURI(file.toString())));
        }
        Checks bench = new Checks();
        for (int run = 0; run < Integer.parseInt(args[1]); run++) {
            bench.measure(files);
        }
        bench.print(files.size());
    }

    private void measure(List<URI> files) {
        XtextResourceSet maps = injector.getInstance(XtextResourceSet.class);
        long start = System.nanoTime();
        for (URI file : files) {
            EcoreUtil.resolveAll(maps.getResource(file, true));
        }
        parsing.add(seconds(start));
        List<EObject> elements = new ArrayList<>();
        for (Resource map : maps.getResources()) {
            for (Iterator<EObject> all = map.getAllContents(); all.hasNext(); ) {
                elements.add(all.next());
            }
        }
        for (Class<? extends JourneyCheck> check : CheckCatalogue.checkClasses()) {
            checks.computeIfAbsent(CheckDescription.of(check).id(), id -> new ArrayList<>())
                    .add(measure(check, elements));
        }
        start = System.nanoTime();
        for (Resource map : List.copyOf(maps.getResources())) {
            validator.check((XtextResource) map, SETTINGS, CancelIndicator.NullImpl);
        }
        checking.add(seconds(start));
    }

    /** A check with the elements that it is about. */
    private double measure(Class<? extends JourneyCheck> type, List<EObject> elements) {
        Method method =
                Arrays.stream(type.getMethods())
                        .filter(it -> it.isAnnotationPresent(Check.class))
                        .findFirst()
                        .orElseThrow();
        List<EObject> concerned = elements.stream().filter(method.getParameterTypes()[0]::isInstance).toList();
        JourneyCheck check = injector.getInstance(type);
        Map<Object, Object> context = new HashMap<>();
        context.put(AbstractInjectableValidator.CURRENT_LANGUAGE_NAME, "journey.dsl.Journey");
        context.put(CheckSettings.class, SETTINGS);
        long start = System.nanoTime();
        for (EObject element : concerned) {
            check.validate(element.eClass(), element, new BasicDiagnostic(), context);
        }
        return seconds(start);
    }

    private void print(int files) {
        double parse = median(parsing);
        double check = median(checking);
        System.out.printf(
                Locale.ROOT,
                "%,d maps, %d runs in one process: parsing and linking %.3f s, all checks %.3f s (%.0f %%)%n%n",
                files,
                parsing.size(),
                parse,
                check,
                100 * check / parse);
        System.out.println("| check | milliseconds |");
        System.out.println("|---|---:|");
        checks.entrySet().stream()
                .sorted((one, other) -> Double.compare(median(other.getValue()), median(one.getValue())))
                .limit(10)
                .forEach(
                        entry ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "| %s | %.1f |%n",
                                        entry.getKey(),
                                        1000 * median(entry.getValue())));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
