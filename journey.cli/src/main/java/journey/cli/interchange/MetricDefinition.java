// SPDX-License-Identifier: EPL-2.0
package journey.cli.interchange;

import journey.model.Metric;

/**
 * How a metric is defined.
 *
 * @param text the words behind its title in a map: {@code csat { scale 1 to 5 top 2 }}
 */
record MetricDefinition(String text, Metric metric) {}
