/** Findings for pipelines: plain JSON, and SARIF. */
package interviewkit.problem.json;
