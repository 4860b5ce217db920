// SPDX-License-Identifier: EPL-2.0
package journey.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.dsl.clauses.Clause;
import journey.model.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * A part of a map's text that is merged as one: a single fact, or an element with what it says. All
 * parts of a text in their order are the text. Two parts are the same only if they are one object.
 */
final class Part {

    /**
     * The words of a part that nothing can come between.
     *
     * @param lead blanks and comments before them
     * @param text from the first word to the last
     * @param said its words, and the comments between them, however they are laid out
     * @param items the members of a list, which each are a fact; empty when it is no list
     */
    record Words(String lead, String text, List<String> said, List<String> items) {}

    /**
     * The members of an element; those of a file have no braces around them.
     *
     * @param open the brace, and a comment that ends its line
     */
    record Block(Words open, String openTrail, List<Part> members, Words close) {}

    private final Clause clause;
    private final EObject element;
    private final Words words;
    private final List<Part> header;
    private final Block block;
    private final String trail;
    private final String source;

    /**
     * @param clause what the owner says with it; null for a file
     * @param element null for a single fact
     * @param words of the fact; of an element, those with which it begins
     * @param header the other facts before the block
     * @param block null when there is none
     * @param trail a comment that ends its last line, with the blanks before
     * @param source all of it as it stands in its file
     */
    Part(
            Clause clause,
            EObject element,
            Words words,
            List<Part> header,
            Block block,
            String trail,
            String source) {
        this.clause = clause;
        this.element = element;
        this.words = words;
        this.header = header;
        this.block = block;
        this.trail = trail;
        this.source = source;
    }

    Clause clause() {
        return clause;
    }

    EObject element() {
        return element;
    }

    Words words() {
        return words;
    }

    List<Part> header() {
        return header;
    }

    Block block() {
        return block;
    }

    List<Part> members() {
        return block == null ? List.of() : block.members();
    }

    String trail() {
        return trail;
    }

    String source() {
        return source;
    }

    /** The parts of which this one consists, in the order of the text. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(header);
        parts.addAll(members());
        return parts;
    }

    Optional<String> name() {
        return element instanceof NamedElement named
                ? Optional.ofNullable(named.getName())
                : Optional.empty();
    }

    /** All that it says, without the comments before it. */
    List<String> content() {
        List<String> content = new ArrayList<>(words.said());
        for (Part part : parts()) {
            content.addAll(new Gap(part.words.lead()).comments());
            content.addAll(part.content());
        }
        content.addAll(ownComments());
        return content;
    }

    /** The comments that belong to it and to none of its parts, without those before it. */
    List<String> ownComments() {
        List<String> comments = new ArrayList<>();
        if (block != null) {
            comments.addAll(new Gap(block.open().lead()).comments());
            comments.addAll(new Gap(block.openTrail()).comments());
            comments.addAll(new Gap(block.close().lead()).comments());
        }
        comments.addAll(new Gap(trail).comments());
        return comments;
    }
}
