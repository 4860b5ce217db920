/** The ways that customers took and the map does not know, below what they did. */
package journey.layout.flows;
