// SPDX-License-Identifier: EPL-2.0
/** Maps as JSON, for scripts and dashboards. */
package journey.render.json;
