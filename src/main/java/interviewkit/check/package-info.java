/**
 * The kit rules: what a good interview kit holds to, and what in a kit breaks it.
 *
 * <p>Everything is read from the kit alone, as plain data, so that a kit that a person has edited is checked like one that
 * was just made. Rules about the pages themselves, and about the library behind a kit, are checked elsewhere.
 */
package interviewkit.check;
