package interviewkit.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "How old are you?",
                "Which year did you graduate?",
                "When do you plan to retire?",
                "Are you married?",
                "What does your husband think of the night shift?",
                "Are you planning to have children?",
                "What child care arrangements do you have?",
                "Which church do you go to?",
                "Where are you from originally?",
                "Where were you born?",
                "What is your nationality?",
                "What is your first language?",
                "Tell me about your disability.",
                "Which medication do you take, and is your medication changed often?",
                "How many sick days did you take last year?",
                "Have you ever filed a workers' comp claim?",
                "Did you claim workers comp?",
                "Have you ever been arrested?",
                "What was your last salary?",
                "How much do you earn?",
                "What type of discharge did you get?",
                "Are you a union member?",
                "How is your credit?",
                "What is your sexual orientation?",
                "Which social media accounts do you use?",
                "Would you have a beer with us after work?",
                "What are your hobbies?",
                "What’s your age?"
            })
    void aQuestionOnAProtectedTopicIsFound(String ask) {
        assertEquals(true, Phrases.of("protected-topics.txt").standIn(ask), ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What went wrong on your last medication round?",
                "Tell me about the last pay run that did not add up.",
                "How did the family of that patient take it?",
                "Which of your credit limits did a customer break last?",
                "What did you find when you checked your discharge summary again?",
                "How did you bring two churches and a mosque to one table?",
                "Which language did you learn first as a programmer?",
                "How did your team page after the average age of the stock had doubled?",
                "How many of the children in your group could read by summer?"
            })
    void aQuestionOnTheWorkIsNotTakenForOne(String ask) {
        assertEquals(List.of(), Phrases.of("protected-topics.txt").in(ask).toList(), ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A smart engineer",
                "Was a rock star on stage",
                "Was a rockstar on stage",
                "Rock-star attitude",
                "is a culture fit",
                "Spoke confidently",
                "A native speaker",
                "Young and hungry",
                "took an aggressive stance",
                "Passionately argued"
            })
    void aTraitIsFound(String anchor) {
        assertEquals(true, Phrases.of("traits.txt").standIn(anchor), anchor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the smart card twice",
                "Taught young people",
                "Calmed an aggressive visitor",
                "Ran a cloud-native service",
                "Polished surface, measured in three places",
                "Gave a confidence interval"
            })
    void aWordOfTheTradeIsNotTakenForATrait(String anchor) {
        assertEquals(List.of(), Phrases.of("traits.txt").in(anchor).toList(), anchor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your greatest strength?",
                "Where do you see yourself in five years?",
                "Sell me this pen.",
                "If you were an animal, which one?",
                "How many golf-balls fit in a bus?",
                "What does HTTP stand for?"
            })
    void aWornOutQuestionIsFound(String ask) {
        assertEquals(true, Phrases.of("banned-questions.txt").standIn(ask), ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You told them, right?",
                "Don't you think so?",
                "Obviously you checked it; how?",
                "Surely that was hard?"
            })
    void aLeadingPhraseIsFound(String ask) {
        assertEquals(true, Phrases.of("leading-phrases.txt").standIn(ask), ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"How did you know that it was right?", "Which sign told you no?", "What made the course hard?"})
    void aPlainQuestionDoesNotLead(String ask) {
        assertEquals(List.of(), Phrases.of("leading-phrases.txt").in(ask).toList(), ask);
    }

    @Test
    void whatIsFoundIsQuotedAsItWasWrittenAndComesWithTheFairForm() {
        assertEquals(
                List.of(new Phrases.Found(
                        "Past  Salary", "ask: what are your expectations, given the range that we posted?")),
                Phrases.of("protected-topics.txt").in("Your Past  Salary?").toList());
    }
}
