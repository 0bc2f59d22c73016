/**
 * The rubrics as the build packs them into the jar: records as bytes, read when they are asked for, because a program that has
 * just started takes seconds to read so much YAML, and most of it is for other postings.
 */
package interviewkit.library.packed;
