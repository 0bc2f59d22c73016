/** {@code kit.json}, written and read. */
package interviewkit.kit.json;
