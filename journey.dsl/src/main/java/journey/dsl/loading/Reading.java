// SPDX-License-Identifier: EPL-2.0
package journey.dsl.loading;

import java.io.IOException;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What came of reading a file: a map, which may have errors, or the reason why there is none.
 *
 * @param map null when the file cannot be read
 * @param failure null when it can
 */
public record Reading(XtextResource map, IOException failure) {}
