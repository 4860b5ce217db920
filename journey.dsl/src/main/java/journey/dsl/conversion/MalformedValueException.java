// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A token that has the form of a value but means none, such as the date 2026-02-30. */
public final class MalformedValueException extends ValueConverterException {

    private static final long serialVersionUID = 1L;

    private final String checkId;

    MalformedValueException(String message, INode node, String checkId) {
        super(message, node, null);
        this.checkId = checkId;
    }

    /** The id of the check that the message belongs to. */
    public String getCheckId() {
        return checkId;
    }
}
