/** The whole way from a posting to a kit, on one screen. */
package interviewkit.pipeline;
