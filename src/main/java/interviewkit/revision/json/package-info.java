/** The difference of two kits for pipelines. */
package interviewkit.revision.json;
