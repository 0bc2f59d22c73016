/** What a team sets once for all its kits, in a file of its own; nothing here may be null. */
package interviewkit.team;
