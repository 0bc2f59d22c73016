/** What a title says of a role: its family, how senior it is, and the fields of work that are at home in it. */
package interviewkit.role;
