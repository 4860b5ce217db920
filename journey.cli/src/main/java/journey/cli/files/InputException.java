// SPDX-License-Identifier: EPL-2.0
package journey.cli.files;

/** Input that cannot be read or output that cannot be written; the message is for the user. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
