/** The mapping of a posting as JSON, for other programs. */
package interviewkit.mapping.json;
