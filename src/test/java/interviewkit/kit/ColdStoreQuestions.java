package interviewkit.kit;

import interviewkit.kit.KitQuestion.InPassing;
import interviewkit.kit.KitQuestion.KitProbe;
import java.util.List;
import java.util.Map;

/** The questions of {@link ColdStoreKit}. */
final class ColdStoreQuestions {
    private static final List<String> FAULT_BACKGROUND = List.of(
            "A symptom (a belt stands still) has many possible causes. Good technicians halve the machine: is there"
                    + " voltage here, does it turn by hand there?",
            "Swapping parts until it runs again costs money and hides the cause. Ask what was measured.");

    private static final Map<String, String> FAULT_WORDS = Map.of(
            "megger", "an instrument that tests insulation with high voltage",
            "contactor", "a large switch that is moved by a coil",
            "glycol loop", "a circuit that carries the cold; not every hall has one");

    private ColdStoreQuestions() {}

    static List<KitQuestion> all() {
        return List.of(lastStoppage(), logOfANight(), lockOfAnother(), changedAtNight(), openRepair(), secondTry());
    }

    private static KitQuestion lastStoppage() {
        return new KitQuestion(
                "fault-finding/last-stoppage",
                "fault-finding",
                "fault-finding",
                "Fault finding on running machinery",
                "must",
                List.of("R1", "D1"),
                "past-behaviour",
                "library",
                "Take me through the last stoppage that you were called to, from the first thing you saw to the part that"
                        + " was really at fault.",
                List.of(),
                probes(
                        "What did you measure yourself, and what had others told you?",
                        "Which part would most people have changed first, and why did you leave it in?",
                        "How long did the line stand, and how do you know that it was the cause?",
                        "Which check do you make first now when you see that symptom?"),
                List.of(),
                List.of(
                        "Tells a chain of measurements, each of which ruled something out.",
                        "Knows the minutes of the stoppage and what they cost."),
                List.of("Changed parts until it ran.", "Blames the operator and stops there."),
                List.of("Faults on ships, lifts, farm machines or lorries count in the same way."),
                FAULT_BACKGROUND,
                FAULT_WORDS,
                "detail",
                anchors(
                        "Was present while somebody else found it, or changed parts in turn; names no reading and no time.",
                        "Found a visible defect such as a torn belt or a tripped contactor; cannot say what had tripped it.",
                        "Narrowed it down with at least two measurements, names the readings, and tested the repair under load.",
                        "Looked for the cause behind the cause, such as water in the plug, and checked the sister machines for it.",
                        "Put an end to that kind of stoppage with a changed part or routine, and has the figures of before and after."),
                10,
                false);
    }

    private static KitQuestion logOfANight() {
        return new KitQuestion(
                "fault-finding/log-of-a-night",
                "fault-finding",
                "fault-finding",
                "Fault finding on running machinery",
                "must",
                List.of("R1"),
                "work-sample",
                "library",
                "Please read this log of one night, and then tell us what you would measure first, and why there.",
                List.of(
                        "THE HALL. Two freezers feed three packing lines over one conveyor with four drives.",
                        "THE LOG. 23:10 drive 2 trips, reset, runs. 00:40 drive 2 trips, reset, runs. 01:55 drives 2 and 3"
                                + " trip within a minute. 02:05 the motor of drive 2 is warm, that of drive 3 is cold.",
                        "Nobody has opened a cabinet yet. The truck leaves at 04:00."),
                probes(
                        "Which entry of the log did you come back to, and when have you met one like it?",
                        "Which measurement did you decide against, and what would it have told you?",
                        "What would your reading have to be for you to give up that idea?",
                        "What should the night technician have written down at 23:10?"),
                List.of(),
                List.of(
                        "Sees that drive 3 trips cold, so overload alone does not explain it.",
                        "Measures the common feed before opening a motor."),
                List.of("Wants to swap motor 2 at once.", "Asks for a megger without saying what it would decide."),
                List.of("Faults on ships, lifts, farm machines or lorries count in the same way."),
                FAULT_BACKGROUND,
                FAULT_WORDS,
                "complexity",
                anchors(
                        "Picks a part to exchange; the log's times and the cold motor play no role in the choice.",
                        "Measures at drive 2 alone, and treats the trip of drive 3 as a coincidence.",
                        "Names the shared feed or the shared control as the suspect, with the entry that points to it, and a first reading.",
                        "Plans two readings so that either result leads on, and keeps one line running meanwhile.",
                        "Says what to log from now on, what to tell the truck at which minute, and which finding would prove the plan wrong."),
                20,
                true);
    }

    private static KitQuestion lockOfAnother() {
        return new KitQuestion(
                "safe-isolation/lock-of-another",
                "safe-isolation",
                "safe-isolation",
                "Isolating machines safely",
                "must",
                List.of("R2"),
                "past-behaviour",
                "library",
                "Tell us about a time when a machine had to run again and somebody else's lock was still on it.",
                List.of(),
                probes(
                        "Who could have ordered you to cut the lock, and who did you ask?",
                        "What would have been the quick way, and why did you not take it?",
                        "How long did it take, and how did you prove that nobody was inside?",
                        "What has changed at that place since?"),
                List.of(new InPassing(
                        "spare-parts",
                        "Keeping spare parts",
                        List.of("D3"),
                        "And the part that the machine needed: how did you know that there was one on the shelf?",
                        "A minimum stock, and somebody who counts it.")),
                List.of("Went to find the person before anything else."),
                List.of("Cut the lock because the shift leader said so."),
                List.of(),
                List.of("Each person who works inside a machine hangs a lock of their own on its switch."),
                Map.of("lock-out", "a switch held open by a padlock"),
                "independence",
                anchors(
                        "Cut or would have cut the lock on somebody's word; the person inside is not looked for.",
                        "Waited until somebody with rank decided; did not check the machine in person.",
                        "Found the owner of the lock or followed the written way without them, walked the machine, tried the start button.",
                        "Told the line what it would cost and held against the pressure; kept a record of who had agreed.",
                        "Had the rule changed so that a forgotten lock is settled in minutes, and can tell of the next case."),
                15,
                true);
    }

    private static KitQuestion changedAtNight() {
        return new KitQuestion(
                "plc/changed-at-night",
                "plc",
                "plc",
                "Reading and changing PLC programs",
                "bonus",
                List.of("B1"),
                "past-behaviour",
                "library",
                "Describe the most useful change that you have made to a control program.",
                List.of(),
                probes(
                        "Had you written that program, or somebody else?",
                        "Which change did you decide against?",
                        "How did you know that it did what you wanted, and nothing else?",
                        "What would you save first, next time?"),
                List.of(),
                List.of("Took a backup, and tried the change with the drive off."),
                List.of("Bridged a contact and left it."),
                List.of("Any brand counts, and so does a home-built controller."),
                List.of("A PLC is the small computer that runs a machine; its program looks like a wiring diagram."),
                Map.of(),
                "scale",
                Map.of(
                        "1", "Watched a change being made; cannot say which input or output was in it.",
                        "3",
                                "Changed a timer or a condition, with a backup before and a test run after, and wrote it down.",
                        "5",
                                "Changed a program for several machines, kept versions of it, and can say which fault it ended."),
                10,
                false);
    }

    private static KitQuestion openRepair() {
        return new KitQuestion(
                "leading-a-shift/open-repair",
                "leading-a-shift",
                "leading-a-shift",
                "Leading a shift",
                "must",
                List.of("D2"),
                "past-behaviour",
                "library",
                "Think of a repair that you could not finish before the others came in. What did the next shift get from you?",
                List.of(),
                probes(
                        "Who decided to leave it open?",
                        "Which makeshift repair did you refuse?",
                        "When did it run again, and who told you?",
                        "What was missing from your handover?"),
                List.of(),
                List.of("The handover was written, with what had been ruled out."),
                List.of("Told somebody at the gate."),
                List.of(),
                List.of("A bad handover costs the next shift the same hours again."),
                Map.of(),
                "independence",
                anchors(
                        "Left when the shift ended; what the next one got was a word in passing.",
                        "Wrote down that it was broken, without what had been tried or what was safe to use.",
                        "Wrote symptom, readings, what was ruled out and what is locked, and showed it at the machine.",
                        "Called the day manager about the parts before leaving, and agreed the order of the work.",
                        "Gave the hall a handover sheet that is still used, and can name a night that it saved."),
                15,
                true);
    }

    private static KitQuestion secondTry() {
        return new KitQuestion(
                "training-apprentices/second-try",
                "leading-a-shift",
                "training-apprentices",
                "Training apprentices",
                "must",
                List.of("R3"),
                "past-behaviour",
                "library",
                "Tell us about the last time when you had to show somebody the same thing twice.",
                List.of(),
                probes(
                        "What did you do differently the second time?",
                        "Why did you not just do it yourself?",
                        "How did you find out that it had been learnt?",
                        "What would you leave out today?"),
                List.of(),
                List.of("Let the other person do it and kept both hands away."),
                List.of("Says that some people never learn."),
                List.of(),
                List.of("Apprentices may not work on live parts."),
                Map.of(),
                "independence",
                anchors(
                        "Did the work instead of the apprentice, or sent them to somebody else.",
                        "Showed it again in the same way, and did not check.",
                        "Found out where it had gone wrong, broke it into steps, and watched the next try through.",
                        "Chose a task on which a mistake was safe, and let it happen.",
                        "Wrote it up for the next apprentices, and can say how long they need now."),
                12,
                false);
    }

    private static List<KitProbe> probes(String role, String rejected, String result, String hindsight) {
        return List.of(
                new KitProbe("role", role),
                new KitProbe("rejected-option", rejected),
                new KitProbe("result", result),
                new KitProbe("hindsight", hindsight));
    }

    private static Map<String, String> anchors(String one, String two, String three, String four, String five) {
        return Map.of("1", one, "2", two, "3", three, "4", four, "5", five);
    }
}
