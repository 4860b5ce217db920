// SPDX-License-Identifier: EPL-2.0
package journey.compare.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import journey.model.JourneyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What elements say of themselves: each constant is one clause of the language, whatever number of
 * features that fills. Together they cover the metamodel, except for names and contained elements,
 * which are no facts but make up the map.
 */
enum FactKind {
    QUESTION(
            "question",
            Category.NUMBERS,
            Weighing::question,
            Literals.METRIC,
            Literals.TITLED_ELEMENT__TITLE),
    TITLE("title", Category.WORDING, Weighing::cosmetic, Literals.TITLED_ELEMENT__TITLE),
    DESCRIPTION("description", Category.WORDING, Weighing::cosmetic),
    EVIDENCE(
            "evidence",
            Category.EVIDENCE,
            Weighing::evidence,
            Literals.CLAIM__EVIDENCE,
            Literals.CLAIM__ASSUMED),
    GROUP(
            "for",
            Category.NUMBERS,
            Weighing::past,
            Literals.OBSERVATION,
            Literals.PERSONA_SPECIFIC__PERSONAS),
    FOR("for", Category.CUSTOMERS, Weighing::notable, Literals.PERSONA_SPECIFIC__PERSONAS),

    SEGMENT("segment", Category.CUSTOMERS, Weighing::text, Literals.PERSONA__SEGMENT),
    BEHAVIOUR("behaviour", Category.CUSTOMERS, Weighing::notable, Literals.PERSONA__BEHAVIOURS),
    PREFERS("prefers", Category.CHANNELS, Weighing::notable, Literals.PERSONA__PREFERS),
    QUOTE("quote", Category.CUSTOMERS, Weighing::notable, Literals.PERSONA__QUOTES),

    CHANNEL_KIND("kind", Category.CHANNELS, Weighing::notable, Literals.CHANNEL__KIND),
    SOURCE_KIND("kind", Literals.SOURCE__KIND),
    COLLECTED("collected", Literals.SOURCE__COLLECTED_FROM, Literals.SOURCE__COLLECTED_TO),
    DATA("data", Literals.SOURCE__DATA),
    TABLE("table", Literals.SOURCE__TABLE),
    TIME(
            "time",
            Literals.SOURCE__TIME_COLUMN,
            Literals.SOURCE__TIME_ZONE,
            Literals.SOURCE__TIME_FORMAT),
    EVENT("event", Literals.SOURCE__EVENT_COLUMN),
    CUSTOMER("customer", Literals.CUSTOMER_COLUMN__COLUMN, Literals.CUSTOMER_COLUMN__KIND),
    ANSWERS("answers", Literals.ANSWERS__METRIC),
    ANSWERS_IN("in", Literals.ANSWERS__COLUMNS),
    SEEN_IN("seen in", Literals.BINDING__SOURCE),
    SEEN_AS("as", Literals.BINDING__EVENTS),
    COLUMN("column", Literals.CONDITION__COLUMN),
    IS("is", Literals.CONDITION__VALUES),
    IS_NOT("is not", Literals.CONDITION__EXCLUDED),
    BEGINS_WITH("begins with", Literals.CONDITION__PREFIXES),
    CONTAINS("contains", Literals.CONDITION__PARTS),
    COMPARES("number", Literals.CONDITION__COMPARISON, Literals.CONDITION__NUMBER),
    URL("url", Category.EVIDENCE, Weighing::cosmetic, Literals.SOURCE__URL),

    TYPE("type", Category.NUMBERS, Weighing::definition, Literals.METRIC__TYPE),
    SCALE(
            "scale",
            Category.NUMBERS,
            Weighing::definition,
            Literals.METRIC__SCALE_MIN,
            Literals.METRIC__SCALE_MAX),
    METHOD(
            "method",
            Category.NUMBERS,
            Weighing::definition,
            Literals.METRIC__METHOD,
            Literals.METRIC__TOP_POINTS),
    UNIT("unit", Category.NUMBERS, Weighing::definition, Literals.METRIC__UNIT),
    BETTER("better", Category.NUMBERS, Weighing::definition, Literals.METRIC__DIRECTION),

    PURPOSE("purpose", Category.STRUCTURE, Weighing::text, Literals.JOURNEY__PURPOSE),
    STATE(
            "state",
            Category.STRUCTURE,
            Weighing::state,
            Literals.JOURNEY__STATE,
            Literals.JOURNEY__FUTURE_OF),
    PERSONA("persona", Category.CUSTOMERS, Weighing::coverage, Literals.JOURNEY__PERSONAS),
    JOURNEY_OWNER("owner", Category.OWNERSHIP, Weighing::owner, Literals.JOURNEY__OWNER),
    REVIEWED("reviewed", Category.OWNERSHIP, Weighing::notable, Literals.JOURNEY__REVIEWED),
    CONTINUES_IN("continues in", Category.STRUCTURE, Literals.JOURNEY__CONTINUES_IN),
    PART_OF("part of", Category.STRUCTURE, Weighing::notable, Literals.JOURNEY__PART_OF),

    LOST_AFTER(
            "lost after",
            Category.STRUCTURE,
            Literals.JOURNEY__LOST_AFTER,
            Literals.JOURNEY__LOST_AFTER_UNIT),

    PHASE("as", Category.STRUCTURE, Weighing::notable, Literals.STAGE__PHASE),
    GOAL("text", Category.CUSTOMERS, Weighing::text, Literals.STAGE_GOAL__TEXT),
    SERVES("serves", Category.CUSTOMERS, Weighing::notable, Literals.STAGE_GOAL__SERVES),

    KEY("key", Category.STRUCTURE, Weighing::notable, Literals.MOMENT__KEY),
    PROPOSED("proposed", Category.STRUCTURE, Weighing::proposed, Literals.MOMENT__PROPOSED),
    OPTIONAL("optional", Category.STRUCTURE, Weighing::notable, Literals.MOMENT__OPTIONAL),
    ASIDE("aside", Category.STRUCTURE, Weighing::notable, Literals.MOMENT__ASIDE),
    WHILE("while", Category.STRUCTURE, Weighing::notable, Literals.MOMENT__PARALLEL_TO),
    VIA("via", Category.CHANNELS, Weighing::notable, Literals.TOUCHPOINT__CHANNELS),
    BY("by", Category.OWNERSHIP, Weighing::owner, Literals.TOUCHPOINT__TEAM),
    STATEMENT("text", Category.EXPERIENCE, Weighing::text, Literals.STATEMENT__TEXT),
    EMOTION("value", Category.EXPERIENCE, Weighing::notable, Literals.EMOTION__VALUE),
    REASON("reason", Category.WORDING, Weighing::cosmetic, Literals.EMOTION__REASON),
    SEVERITY("severity", Category.EXPERIENCE, Weighing::notable, Literals.PAIN__SEVERITY),
    RESOLVES("resolves", Category.IMPROVEMENT, Weighing::notable, Literals.OPPORTUNITY__RESOLVES),
    IMPORTANCE("importance", Category.IMPROVEMENT, Literals.OPPORTUNITY__IMPORTANCE),
    SATISFACTION("satisfaction", Category.IMPROVEMENT, Literals.OPPORTUNITY__SATISFACTION),
    ARTIFACT("text", Category.EXPERIENCE, Weighing::text, Literals.ARTIFACT__TEXT),
    WORK("text", Category.OWNERSHIP, Weighing::text, Literals.WORK__TEXT),
    WORK_BY("by", Category.OWNERSHIP, Weighing::owner, Literals.WORK__TEAM),
    WITH("with", Category.OWNERSHIP, Weighing::notable, Literals.WORK__SYSTEMS),
    AFTER("after", Category.OWNERSHIP, Weighing::notable, Literals.WORK__AFTER),
    LEADS_TO("leads to", Category.STRUCTURE, Weighing::notable, Literals.BRANCH__TARGET),
    JOINS("joins", Category.STRUCTURE, Weighing::notable, Literals.JOIN__TARGET),
    ENDS(
            "ends",
            Category.STRUCTURE,
            Weighing::text,
            Literals.ENDING,
            Literals.WAY_OUT__REASON,
            Literals.ENDING__EVERYBODY),
    CONDITION("reason", Category.STRUCTURE, Weighing::text, Literals.WAY_OUT__REASON),
    USUAL("usual", Category.STRUCTURE, Weighing::notable, Literals.WAY_OUT__USUAL),
    CHOICE("question", Category.STRUCTURE, Weighing::text, Literals.CHOICE__QUESTION),

    MEASURE("metric", Category.NUMBERS, Weighing::definition, Literals.MEASURE__METRIC),
    FROM("from", Category.EVIDENCE, Weighing::evidence, Literals.MEASURE__SOURCE),
    REACHING("reaching", Category.NUMBERS, Weighing::definition, Literals.MEASURE__REACHING),
    UNTIL("until", Category.NUMBERS, Weighing::definition, Literals.MEASURE__UNTIL),
    WITHIN(
            "within",
            Category.NUMBERS,
            Weighing::definition,
            Literals.MEASURE__WITHIN,
            Literals.MEASURE__WITHIN_UNIT),
    TARGET(
            "target",
            Category.NUMBERS,
            Weighing::target,
            Literals.MEASURE__COMPARISON,
            Literals.MEASURE__TARGET),
    PERIOD("period", Category.NUMBERS, Weighing::past, Literals.OBSERVATION__PERIOD),
    VALUE("value", Category.NUMBERS, Weighing::past, Literals.OBSERVATION__VALUE),
    SAMPLE("n", Category.NUMBERS, Weighing::past, Literals.OBSERVATION__SAMPLE_SIZE),
    MARGIN("margin", Category.NUMBERS, Weighing::past, Literals.OBSERVATION__MARGIN),

    DELIVERS("delivers", Category.IMPROVEMENT, Weighing::notable, Literals.ACTION__DELIVERS),
    ACTION_OWNER("owner", Category.OWNERSHIP, Weighing::owner, Literals.ACTION__OWNER),
    DUE("due", Category.IMPROVEMENT, Weighing::notable, Literals.ACTION__DUE),
    STATUS("status", Category.IMPROVEMENT, Weighing::notable, Literals.ACTION__STATUS),
    MEASURED(
            "measured",
            Category.IMPROVEMENT,
            Literals.ACTION__MEASURED_BEFORE,
            Literals.ACTION__MEASURED_AFTER),
    EFFECT_METRIC("metric", Category.IMPROVEMENT, Literals.EXPECTED_EFFECT__METRIC),
    EFFECT("change", Category.IMPROVEMENT, Weighing::notable, Literals.EXPECTED_EFFECT__CHANGE),

    LANES("show", Category.PRESENTATION, Weighing::cosmetic, Literals.VIEW__LANES),
    IMPORT("file", Category.PRESENTATION, Weighing::cosmetic, Literals.IMPORT__IMPORT_URI);

    private final String label;
    private final Category category;
    private final Weighing weighing;
    private final Optional<EClass> only;
    private final List<EStructuralFeature> features;

    /** Where evidence and numbers come from. */
    FactKind(String label, EStructuralFeature... features) {
        this(label, Category.EVIDENCE, features);
    }

    /** What is worth a look whenever it changes. */
    FactKind(String label, Category category, EStructuralFeature... features) {
        this(label, category, Weighing::notable, features);
    }

    FactKind(String label, Category category, Weighing weighing, EStructuralFeature... features) {
        this(label, category, weighing, (EClass) null, features);
    }

    /**
     * @param label the word of the language for it
     * @param only the one type of elements whose features these are here; null for all
     */
    FactKind(
            String label,
            Category category,
            Weighing weighing,
            EClass only,
            EStructuralFeature... features) {
        this.label = label;
        this.category = category;
        this.weighing = weighing;
        this.only = Optional.ofNullable(only);
        this.features = List.of(features);
    }

    /** The kinds of facts that an element of a type states. */
    static List<FactKind> of(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .map(feature -> of(type, feature))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The fact that a feature is a part of; empty for the name and for what is contained. */
    static Optional<FactKind> of(EClass type, EStructuralFeature feature) {
        return Arrays.stream(values())
                .filter(kind -> kind.features.contains(feature))
                .filter(kind -> kind.only.isEmpty() || kind.only.get() == type)
                .findFirst();
    }

    String label() {
        return label;
    }

    Category category() {
        return category;
    }

    Weighing weighing() {
        return weighing;
    }

    List<EStructuralFeature> features() {
        return features;
    }
}
