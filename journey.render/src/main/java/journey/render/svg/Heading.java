// SPDX-License-Identifier: EPL-2.0
package journey.render.svg;

import static journey.layout.MapLayout.GAP;
import static journey.layout.MapLayout.PADDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import journey.dsl.summary.EmotionCurve;
import journey.dsl.summary.Labels;
import journey.dsl.summary.PersonaWords;
import journey.model.Goal;
import journey.model.Journey;
import journey.model.JourneyState;
import journey.model.Persona;
import journey.model.Source;
import journey.render.xml.Attributes;
import journey.render.xml.XmlWriter;

/** What stands above the map: its title, what it is for, and who its personas are. */
final class Heading {

    private static final int CARD_WIDTH = 260;

    /** How round the corners of a card are, in pixels. */
    private static final int CARD_RADIUS = 4;

    /** How long the sample of a line is, in pixels. */
    private static final int SAMPLE = 56;

    private final MapPicture picture;
    private final List<EmotionCurve> curves;
    private final List<Line> title;
    private final List<List<Line>> cards = new ArrayList<>();
    private final int cardsInRow;
    private final int width;

    /** How much room a card has for a sample of its line; none where there are no lines. */
    private final int sampleRoom;

    /**
     * @param width in pixels
     */
    Heading(MapPicture picture, int width) {
        this.picture = picture;
        this.curves =
                picture.curves().stream().filter(curve -> curve.persona().isPresent()).toList();
        this.width = width;
        this.sampleRoom = picture.layout().emotionScale().isPresent() ? GAP : 0;
        this.cardsInRow = Math.max(1, (width + GAP) / (CARD_WIDTH + GAP));
        Typesetter typesetter = picture.typesetter();
        this.title = typesetter.lines(title(picture), width);
        for (EmotionCurve curve : this.curves) {
            cards.add(
                    typesetter.lines(
                            card(curve.persona().orElseThrow()), CARD_WIDTH - 2 * PADDING));
        }
    }

    private static List<Paragraph> title(MapPicture picture) {
        Journey journey = picture.journey();
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(TextStyle.TITLE, picture.title()));
        picture.notices()
                .forEach(it -> paragraphs.add(new Paragraph(TextStyle.STRONG, Icon.MISSED, it)));
        if (journey.getPurpose() != null) {
            paragraphs.add(new Paragraph(TextStyle.HEADER, journey.getPurpose()));
        }
        Stream<String> facts =
                Stream.of(
                        state(journey),
                        journey.getOwner() == null || journey.getOwner().eIsProxy()
                                ? null
                                : "owner: " + Labels.of(journey.getOwner()),
                        journey.getReviewed() == null ? null : "reviewed " + journey.getReviewed());
        paragraphs.add(
                new Paragraph(
                        TextStyle.SMALL,
                        String.join(" · ", facts.filter(Objects::nonNull).toList())));
        return paragraphs;
    }

    private static String state(Journey journey) {
        if (journey.getState() == JourneyState.CURRENT) {
            return "Current map";
        }
        Journey present = journey.getFutureOf();
        return present == null || present.eIsProxy()
                ? "Future map"
                : "Future of “" + Labels.of(present) + "”";
    }

    private List<Paragraph> card(Persona persona) {
        List<Paragraph> paragraphs = new ArrayList<>();
        picture.marks().of(persona).map(Paragraph::of).ifPresent(paragraphs::add);
        paragraphs.add(
                new Paragraph(TextStyle.HEADER, PersonaWords.onCard(persona, picture.journey())));
        if (persona.getSegment() != null) {
            paragraphs.add(new Paragraph(TextStyle.SMALL, persona.getSegment()));
        }
        for (Goal goal : persona.getGoals()) {
            paragraphs.add(new Paragraph(TextStyle.BODY, "Wants: " + Labels.of(goal)));
        }
        for (String quote : persona.getQuotes()) {
            paragraphs.add(new Paragraph(TextStyle.SMALL, "“" + quote + "”"));
        }
        for (Source source : persona.getEvidence()) {
            if (!source.eIsProxy()) {
                paragraphs.add(new Paragraph(TextStyle.SMALL, Icon.SOURCE, Labels.of(source)));
            }
        }
        if (persona.isAssumed()) {
            paragraphs.add(new Paragraph(TextStyle.SMALL, Icon.ASSUMED, "Assumed"));
        }
        return paragraphs;
    }

    /** In pixels, with the gap to what follows. */
    int height() {
        int height = Line.height(title) + GAP;
        for (int first = 0; first < cards.size(); first += cardsInRow) {
            height += rowHeight(first) + GAP;
        }
        return height;
    }

    private int rowHeight(int first) {
        return cards.subList(first, Math.min(cards.size(), first + cardsInRow)).stream()
                .mapToInt(card -> Line.height(card) + 2 * PADDING + sampleRoom)
                .max()
                .orElse(0);
    }

    void draw(XmlWriter out) {
        title.forEach(line -> line.draw(out, 0, 0, width));
        int y = Line.height(title) + GAP;
        for (int i = 0; i < cards.size(); i++) {
            if (i > 0 && i % cardsInRow == 0) {
                y += rowHeight(i - cardsInRow) + GAP;
            }
            drawCard(out, i, i % cardsInRow * (CARD_WIDTH + GAP), y);
        }
    }

    /** The line of a persona with its symbol, as on the map. */
    private void drawSample(XmlWriter out, int index, int x, int y) {
        CurveKind kind = new CurveKind(index);
        out.element(
                "path",
                Attributes.of("class", kind.line())
                        .and("d", "M%d %dH%d".formatted(x, y, x + SAMPLE)));
        if (curves.size() > 1) {
            kind.drawSymbol(out, x + SAMPLE / 2.0, y, null);
        }
    }

    private void drawCard(XmlWriter out, int index, int x, int y) {
        Persona persona = curves.get(index).persona().orElseThrow();
        int height = rowHeight(index - index % cardsInRow);
        picture.shapes()
                .of(persona)
                .draw(
                        out,
                        "card persona" + picture.mark(persona),
                        () -> {
                            Shape.rect(out, x, y, CARD_WIDTH, height, CARD_RADIUS);
                            if (sampleRoom > 0) {
                                drawSample(out, index, x + PADDING, y + height - PADDING - 2);
                            }
                            cards.get(index)
                                    .forEach(
                                            line ->
                                                    line.draw(
                                                            out,
                                                            x + PADDING,
                                                            y + PADDING,
                                                            CARD_WIDTH - 2 * PADDING));
                        });
    }
}
