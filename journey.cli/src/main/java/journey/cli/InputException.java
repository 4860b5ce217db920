// SPDX-License-Identifier: EPL-2.0
package journey.cli;

/** Input that cannot be read or output that cannot be written; the message is for the user. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
