// SPDX-License-Identifier: EPL-2.0
package journey.cli.options;

import java.time.DateTimeException;
import java.time.LocalDate;
import journey.model.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of a command line. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return Period.parseDay(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no day; write it as in 2026-11-21.".formatted(text));
        }
    }
}
