/** What the program knows about interviewing: areas, competencies, questions, scales, rounds, loops. */
package interviewkit.library;
