// SPDX-License-Identifier: EPL-2.0
package journey.render.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Locale;
import journey.dsl.statistics.Estimate;
import journey.dsl.summary.MeasureState;
import journey.dsl.text.Words;
import journey.model.Observation;
import journey.model.Persona;

/** Writes how a measure stands for a group of personas. */
final class JsonState {

    private JsonState() {}

    static JsonObject of(MeasureState state) {
        JsonObject json = new JsonObject();
        json.addProperty("verdict", word(state.verdict()));
        state.latest().ifPresent(latest -> addLatest(json, latest));
        state.estimate().ifPresent(estimate -> addEstimate(json, estimate));
        state.previous()
                .ifPresent(before -> json.addProperty("since", before.getPeriod().toString()));
        state.difference().ifPresent(difference -> json.addProperty("difference", difference));
        state.change().ifPresent(change -> json.addProperty("change", word(change)));
        return json;
    }

    private static void addLatest(JsonObject json, Observation latest) {
        JsonArray personas = new JsonArray();
        latest.getPersonas().stream()
                .filter(persona -> !persona.eIsProxy())
                .map(Persona::getName)
                .forEach(personas::add);
        json.add("personas", personas);
        json.addProperty("period", latest.getPeriod().toString());
        json.addProperty("latest", latest.getValue());
        if (latest.getSampleSize() != null) {
            json.addProperty("sampleSize", latest.getSampleSize());
        }
    }

    private static void addEstimate(JsonObject json, Estimate estimate) {
        json.addProperty("margin", rounded(estimate.margin()));
        json.addProperty("marginIsUpperBound", estimate.worstCase());
        json.addProperty("low", rounded(estimate.low()));
        json.addProperty("high", rounded(estimate.high()));
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(Words.rounded(number));
    }

    /** {@code MISSED} as {@code missed}, {@code NO_TARGET} as {@code no-target}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
