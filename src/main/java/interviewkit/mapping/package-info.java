/** From what a posting says to what can be assessed: each item's competencies, facts and advice, with the words that led there. */
package interviewkit.mapping;
