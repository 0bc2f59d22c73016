/**
 * What makes a sentence of an interview a good one: the questions that are read aloud, the anchors that rate the answers.
 *
 * <p>A rule here knows a sentence and nothing of where it stands, so kits and the library are held to the same words. What
 * it finds is a {@link interviewkit.wording.Remark}; who asked knows the place.
 */
package interviewkit.wording;
