/** The words by which postings are understood, by language, as people write and change them in {@code rubrics/lexicon}. */
package interviewkit.lexicon;
