// SPDX-License-Identifier: EPL-2.0
package journey.cli.git;

/** There is no revision of a name. */
final class UnknownRevisionException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /** Nothing of this name is there. */
    UnknownRevisionException() {
        this("");
    }

    /**
     * @param reason the end of a sentence, without a full stop
     */
    UnknownRevisionException(String reason) {
        this(reason, null);
    }

    UnknownRevisionException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The end of a sentence; empty when there is simply nothing of this name. */
    String reason() {
        return reason;
    }
}
