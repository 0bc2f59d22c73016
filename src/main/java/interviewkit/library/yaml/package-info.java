/** Reads the rubrics: YAML as people write it, or the form that the build packs into the jar. */
package interviewkit.library.yaml;
