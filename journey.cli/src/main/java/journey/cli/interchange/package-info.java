// SPDX-License-Identifier: EPL-2.0
/**
 * What other tools write, read as maps, and inventories of maps for other tools. Here and not in
 * the language, which knows one form of a map only.
 */
package journey.cli.interchange;
