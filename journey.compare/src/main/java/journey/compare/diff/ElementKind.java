// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Arrays;
import journey.model.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What it means that an element is there: what it is about, and how much its loss matters. */
enum ElementKind {
    FILE(Literals.JOURNEY_FILE, Category.PRESENTATION, Weight.COSMETIC, Weight.COSMETIC),
    IMPORT(Literals.IMPORT, Category.PRESENTATION, Weight.COSMETIC, Weight.COSMETIC),
    VIEW(Literals.VIEW, Category.PRESENTATION, Weight.COSMETIC, Weight.NOTABLE),
    JOURNEY(Literals.JOURNEY, Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    STAGE(Literals.STAGE, Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    TOUCHPOINT(Literals.TOUCHPOINT, Category.STRUCTURE, Weight.NOTABLE, Weight.BREAKING),
    STEP(Literals.STEP, Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    WAY_OUT(Literals.WAY_OUT, Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    JOIN(Literals.JOIN, Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    CHOICE(Literals.CHOICE, Category.STRUCTURE, Weight.NOTABLE, Weight.NOTABLE),
    PERSONA(Literals.PERSONA, Category.CUSTOMERS, Weight.NOTABLE, Weight.BREAKING),
    GOAL(Literals.GOAL, Category.CUSTOMERS, Weight.NOTABLE, Weight.NOTABLE),
    STAGE_GOAL(Literals.STAGE_GOAL, Category.CUSTOMERS, Weight.NOTABLE, Weight.NOTABLE),
    STATEMENT(Literals.STATEMENT, Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    EMOTION(Literals.EMOTION, Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    PAIN(Literals.PAIN, Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    CHANNEL(Literals.CHANNEL, Category.CHANNELS, Weight.NOTABLE, Weight.NOTABLE),
    TEAM(Literals.TEAM, Category.OWNERSHIP, Weight.NOTABLE, Weight.NOTABLE),
    SYSTEM(Literals.SOFTWARE_SYSTEM, Category.OWNERSHIP, Weight.NOTABLE, Weight.NOTABLE),
    WORK(Literals.WORK, Category.OWNERSHIP, Weight.NOTABLE, Weight.NOTABLE),
    ARTIFACT(Literals.ARTIFACT, Category.EXPERIENCE, Weight.NOTABLE, Weight.NOTABLE),
    METRIC(Literals.METRIC, Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    MEASURE(Literals.MEASURE, Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    OBSERVATION(Literals.OBSERVATION, Category.NUMBERS, Weight.NOTABLE, Weight.BREAKING),
    BINDING(Literals.BINDING, Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    CONDITION(Literals.CONDITION, Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    CUSTOMER_COLUMN(Literals.CUSTOMER_COLUMN, Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    ANSWERS(Literals.ANSWERS, Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    SOURCE(Literals.SOURCE, Category.EVIDENCE, Weight.NOTABLE, Weight.NOTABLE),
    OPPORTUNITY(Literals.OPPORTUNITY, Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE),
    ACTION(Literals.ACTION, Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE),
    EXPECTED_EFFECT(Literals.EXPECTED_EFFECT, Category.IMPROVEMENT, Weight.NOTABLE, Weight.NOTABLE);

    private final EClass type;
    private final Category category;
    private final Weight added;
    private final Weight removed;

    /**
     * @param type the class of such elements, or one above all of their classes
     */
    ElementKind(EClass type, Category category, Weight added, Weight removed) {
        this.type = type;
        this.category = category;
        this.added = added;
        this.removed = removed;
    }

    /** The kind of an element of any type of the metamodel. */
    static ElementKind of(EObject element) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(element))
                .findFirst()
                .orElseThrow();
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
