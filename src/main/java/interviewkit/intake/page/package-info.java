/** What every format's reader makes of its file: the words in reading order, and what the format says about them. */
package interviewkit.intake.page;
