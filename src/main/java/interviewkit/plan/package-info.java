/**
 * The interview plan: which competencies are rated, by which questions, in which rounds, and what is not assessed and why.
 *
 * <p>Everything that a page of the kit says is decided here or comes from the library; the composers only arrange it.
 */
package interviewkit.plan;
