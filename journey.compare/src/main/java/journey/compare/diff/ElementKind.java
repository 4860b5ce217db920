// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;

/** What it means that an element is there: what it is about, and how much its loss matters. */
enum ElementKind {
    FILE(Category.PRESENTATION, Weight.COSMETIC, Weight.COSMETIC),
    IMPORT(Category.PRESENTATION, Weight.COSMETIC, Weight.COSMETIC),
    VIEW(Category.PRESENTATION, Weight.COSMETIC, Weight.NOTABLE),
    JOURNEY(Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    STAGE(Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    TOUCHPOINT(Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    STEP(Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    BRANCH(Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    PERSONA(Category.CUSTOMERS, Weight.NOTABLE, Weight.BREAKING),
    GOAL(Category.CUSTOMERS, Weight.NOTABLE, Weight.NOTABLE),
    STAGE_GOAL(Category.CUSTOMERS, Weight.NOTABLE, Weight.NOTABLE),
    EXPECTATION(Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    EXPERIENCE(Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    EMOTION(Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    PAIN(Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    CHANNEL(Category.CHANNELS, Weight.NOTABLE, Weight.NOTABLE),
    TEAM(Category.OWNERSHIP, Weight.NOTABLE, Weight.NOTABLE),
    BACKSTAGE_ACTIVITY(Category.OWNERSHIP, Weight.NOTABLE, Weight.NOTABLE),
    METRIC(Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    MEASURE(Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    OBSERVATION(Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    SOURCE(Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    OPPORTUNITY(Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE),
    ACTION(Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE),
    EXPECTED_EFFECT(Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE);

    private final Category category;
    private final Weight added;
    private final Weight removed;

    ElementKind(Category category, Weight added, Weight removed) {
        this.category = category;
        this.added = added;
        this.removed = removed;
    }

    /** The kind of an element of any type of the metamodel. */
    static ElementKind of(EObject element) {
        String name = element.eClass().getName();
        return name.equals("JourneyFile")
                ? FILE
                : valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    Category category() {
        return category;
    }

    Weight added() {
        return added;
    }

    Weight removed() {
        return removed;
    }
}
