/** Evidence from words alone: phrases of the library, and how unusual words are shared. */
package interviewkit.mapping.lexical;
