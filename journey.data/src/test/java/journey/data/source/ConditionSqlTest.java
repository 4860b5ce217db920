// SPDX-License-Identifier: EPL-2.0
package journey.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.nio.file.Path;
import journey.data.sql.Database;
import journey.data.sql.Sql;
import journey.model.Source;
import journey.testing.JourneyInjectorProvider;
import journey.testing.Maps;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InjectionExtension.class)
@InjectWith(JourneyInjectorProvider.class)
class ConditionSqlTest {

    @Inject private Maps maps;
    @TempDir private Path spill;

    /** Which values of the column "c" satisfy a condition: in their order, with commas. */
    private String holdFor(String condition, String... values) {
        Source source =
                (Source)
                        Maps.element(
                                maps.read(
                                        "source S \"S\" events { only where %s }"
                                                .formatted(condition)),
                                "S");
        Sql counts = new ConditionSql(column -> column.equals("c") ? "c0" : "none").counts(source);
        try (Database database = Database.open("200MB", spill)) {
            database.run("create table t (c0 varchar)");
            for (String value : values) {
                database.run("insert into t values (?)", value);
            }
            return String.join(
                    ",",
                    database.query(
                            "select c0 from t where " + counts.text(),
                            row -> row.getString(1),
                            counts.bound()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"c\" is \"a\" | 'a'",
                "\"c\" is \"a\", \"10\" | 'a,10'",
                "\"c\" is not \"a\" | 'ab,A,10,9.5,'",
                "\"c\" is not \"a\", \"\" | 'ab,A,10,9.5'",
                "\"c\" begins with \"a\" | 'a,ab'",
                "\"c\" contains \"b\", \".\" | 'ab,9.5'",
                "\"c\" >= 9.5 | '10,9.5'",
                "\"c\" > 9.5 | '10'",
                "\"c\" <= 9.5 | '9.5'",
                "\"c\" < 9.5 | ''",
                "\"c\" > 9 and \"c\" is not \"10\" | '9.5'"
            })
    void testsTextsAndNumbers(String condition, String expected) {
        assertEquals(expected, holdFor(condition, "a", "ab", "A", "10", "9.5", ""));
    }

    @Test
    void takesValuesAsTheyAre() {
        String value = "'; drop table t; --";
        assertEquals(value, holdFor("\"c\" is \"" + value + "\"", "a", value));
        assertEquals("%", holdFor("\"c\" begins with \"%\"", "a", "%"));
        assertEquals("a_b", holdFor("\"c\" contains \"_\"", "ab", "a_b"));
    }
}
