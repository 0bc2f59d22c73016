/** Reads what job boards answer: JSON of many shapes. Only this package, of the intake, knows the JSON parser. */
package interviewkit.intake.json;
