// SPDX-License-Identifier: EPL-2.0
/** Maps as Markdown, for wikis and repositories. */
package journey.render.markdown;
