package interviewkit.kit;

import interviewkit.kit.InterviewKit.Compliance;
import interviewkit.kit.InterviewKit.Finding;
import interviewkit.kit.InterviewKit.KitRole;
import interviewkit.kit.InterviewKit.NotAssessed;
import interviewkit.kit.InterviewKit.Topic;
import interviewkit.kit.InterviewKit.Verify;
import interviewkit.kit.KitCompetency.Guest;
import interviewkit.kit.KitRound.KitBlock;
import java.util.List;
import java.util.Optional;

/** A small kit with one of everything: a maintenance technician in a cold store, invented. */
public final class ColdStoreKit {
    private ColdStoreKit() {}

    public static InterviewKit kit() {
        return new InterviewKit(
                InterviewKit.SCHEMA,
                "kit-7c01d5",
                "1",
                "a1b2c3d4",
                ColdStorePosting.posting(),
                new KitRole(
                        "skilled-trades",
                        "Skilled trades",
                        "professional",
                        false,
                        "the title has \"technician\" and no word of rank"),
                scale(),
                competencies(),
                ColdStoreQuestions.all(),
                new KitLoop("trades", "Trades", "standard", 135, decision(), List.of(), rounds()),
                List.of(
                        new Verify(
                                "R4",
                                "Length of experience",
                                "Ask for the months from beginning to end of each position on industrial plant.\n"
                                        + "Count part-time at its calendar length; parental leave does not interrupt the count.")),
                List.of(
                        new NotAssessed(
                                "R5",
                                "Distance from home",
                                "Where somebody lives tells nothing about the work; ask for the call-out time instead."),
                        new NotAssessed("B2", "Liking the product", "Private taste; see the fairness note.")),
                findings(),
                compliance());
    }

    private static KitScale scale() {
        return new KitScale(
                List.of(
                        new KitScale.Level(1, "Far below the bar", "Was near the work and did not carry it."),
                        new KitScale.Level(2, "Below the bar", "Did part of the work; the decisive part is missing."),
                        new KitScale.Level(
                                3,
                                "Meets the bar for this role at this level",
                                "A sound practitioner; this is what the job needs."),
                        new KitScale.Level(4, "Above the bar", "Handled what most would have left out."),
                        new KitScale.Level(5, "Far above the bar", "Changed how the work is done, with evidence.")),
                List.of(
                        new KitScale.NotRated("not-asked", "Not asked", "The question was not put. It lowers nothing."),
                        new KitScale.NotRated(
                                "no-evidence",
                                "Asked, no evidence",
                                "Nothing in the answer can be rated; another round has to read this.")));
    }

    private static List<KitCompetency> competencies() {
        return List.of(
                new KitCompetency(
                        "fault-finding",
                        "Fault finding on running machinery",
                        "Getting from a symptom to one cause, under time pressure, by measuring rather than by swapping parts.",
                        List.of("maintenance", "problem-solving"),
                        List.of("Maintenance and repair", "Problem solving"),
                        "must",
                        "stated",
                        "",
                        List.of("R1", "D1"),
                        List.of(),
                        3,
                        "Most of the shift is spent on it, and two lines of the posting ask for it.",
                        "Finds the cause alone on machines of the kind in the hall; asks for help with drives and controls.",
                        List.of("Faults on ships, lifts, farm machines or lorries count in the same way."),
                        List.of()),
                new KitCompetency(
                        "safe-isolation",
                        "Isolating machines safely",
                        "Making sure that a machine cannot move, and proving it, before a hand goes in.",
                        List.of("safety"),
                        List.of("Safety at work"),
                        "must",
                        "stated",
                        "",
                        List.of("R2"),
                        List.of(),
                        3,
                        "A mistake here costs a hand.",
                        "",
                        List.of(),
                        List.of(new Guest("spare-parts", "Keeping spare parts", "must", List.of("D3"), true))),
                new KitCompetency(
                        "leading-a-shift",
                        "Leading a shift, with training apprentices",
                        "Keeping repairs moving through the night with people who do not report to you.",
                        List.of("people-leadership"),
                        List.of("People leadership"),
                        "must",
                        "inferred",
                        "Nobody else is in the hall at night, so this person decides for the others.",
                        List.of(),
                        List.of(ColdStorePosting.sign("You'll lead the night shift's repairs on your own.")),
                        2,
                        "Inferred, so it weighs less than what the posting says.",
                        "Hands over in writing and settles small conflicts without the day manager.",
                        List.of(),
                        List.of(new Guest(
                                "training-apprentices", "Training apprentices", "must", List.of("R3"), false))),
                new KitCompetency(
                        "plc",
                        "Reading and changing PLC programs",
                        "Following a control program to the contact that does not switch, and changing it with care.",
                        List.of("controls"),
                        List.of("Controls and automation"),
                        "bonus",
                        "stated",
                        "",
                        List.of("B1"),
                        List.of(),
                        1,
                        "A bonus point weighs least.",
                        "Reads ladder logic; changes timers with a backup taken first.",
                        List.of("Any brand counts, and so does a home-built controller."),
                        List.of()));
    }

    private static List<String> decision() {
        return List.of(
                "The debrief starts from the written evidence, competency by competency.",
                "A must-have at 1 or 2 in both reads is a no, whatever the rest.",
                "Bonus points can tip a close decision upwards.");
    }

    private static List<KitRound> rounds() {
        return List.of(
                new KitRound(
                        "recruiter-screen",
                        1,
                        "Recruiter screen",
                        "screen",
                        "Settles the facts that the posting demands, and hears one concrete repair.",
                        "The recruiter of this role",
                        true,
                        1,
                        false,
                        30,
                        "Controls, safety and the shift are left to the rounds that follow.",
                        10,
                        List.of(
                                "Have the list of facts at hand.",
                                "Know the posted pay range; never ask what somebody earns."),
                        "How the process works, and one repair from your work.",
                        List.of(
                                says(
                                        "opening",
                                        10,
                                        "Thank you for making time. I check a few facts, and ask you one question."),
                                asks("fault-finding/last-stoppage", 10, false),
                                says("candidate-questions", 8, "What would you like to know about the hall?"),
                                says("close", 2, "You hear from us within three working days."))),
                new KitRound(
                        "workshop",
                        2,
                        "In the workshop",
                        "interview",
                        "Reads how the candidate gets from a symptom to a cause, and keeps all hands whole on the way.",
                        "Two technicians of the day shift, at or above the level of this role",
                        false,
                        2,
                        true,
                        60,
                        "Leading others is not assessed here; no tool is handled and no brand is quizzed.",
                        15,
                        List.of("Find the three faults on the handout yourself before you look at the key."),
                        "Faults, safety, and one page to read together.",
                        List.of(
                                says(
                                        "opening",
                                        4,
                                        "We look at one page together, and then talk about repairs of yours."),
                                asks("fault-finding/log-of-a-night", 20, true),
                                asks("safe-isolation/lock-of-another", 15, false),
                                asks("plc/changed-at-night", 10, false),
                                says("candidate-questions", 8, "What would you like to know about the machines?"),
                                says("close", 3, "Thank you. The page stays here."))),
                new KitRound(
                        "night-shift",
                        3,
                        "The night shift",
                        "interview",
                        "Reads how the candidate keeps a night going with people who do not report to them.",
                        "The night manager, and a shift leader from the packing hall",
                        true,
                        2,
                        false,
                        45,
                        "Machines and controls have been read in the workshop.",
                        15,
                        List.of("Agree who asks which question."),
                        "Nights, handovers and people.",
                        List.of(
                                says("opening", 3, "We ask about two nights of yours. Leave out names."),
                                asks("leading-a-shift/open-repair", 15, false),
                                asks("training-apprentices/second-try", 12, false),
                                says("candidate-questions", 10, "What would you like to know about the nights?"),
                                says("close", 5, "That was all from us. The recruiter calls you."))));
    }

    private static KitBlock says(String kind, int minutes, String words) {
        return new KitBlock(kind, minutes, Optional.empty(), false, List.of(words));
    }

    private static KitBlock asks(String question, int minutes, boolean secondRead) {
        return new KitBlock("question", minutes, Optional.of(question), secondRead, List.of());
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "K04",
                        "note",
                        "D1",
                        "open",
                        "\"while the line is waiting\" sets no time, so two interviewers will expect different speed.",
                        "Say how long a line may stand before the night manager is called."),
                new Finding(
                        "",
                        "note",
                        "line 4",
                        "doubt",
                        "It is not clear whether the night shift has one technician or two.",
                        "Say how many people mend machines at night."),
                new Finding(
                        "K47",
                        "warning",
                        "B2",
                        "fairness",
                        "\"a fan of our fish\" asks about private taste and says nothing about the job.",
                        "Leave it out of the posting; the kit does not ask about it."),
                new Finding(
                        "K15",
                        "warning",
                        "workshop",
                        "rule",
                        "Fewer than 60 % of the questions ask about the past.",
                        "Exchange the work sample where candidates bring cases of their own."));
    }

    private static Compliance compliance() {
        return new Compliance(
                "general",
                "General pack",
                "2026-11-01",
                "Keep scorecards and notes for twelve months after the decision; then destroy them.",
                List.of(
                        new Topic("Age, date of birth", "Are you at least 18?"),
                        new Topic("Family, pregnancy, child care", "Can you work the nights that the posting states?")),
                List.of("This pack is general advice, not legal advice."),
                List.of("General principles of equal treatment."));
    }
}
