/** Trouble as a value: how bad, where, what, and how to mend it. */
package interviewkit.problem;
