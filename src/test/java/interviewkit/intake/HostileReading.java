package interviewkit.intake;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Reads every hostile input in a process of its own, whose memory is bounded from outside, and says of each how it ended. */
public final class HostileReading {
    private HostileReading() {}

    public static void main(String[] arguments) throws Exception {
        PostingFile files = new PostingFile();
        for (int number = 0; number < HostileInputs.count(); number++) {
            byte[] bytes = HostileInputs.input(number);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String end = end(files, bytes);
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            System.out.println(number + "\t" + Duration.ofNanos(used).toMillis() + "\t"
                    + end.lines().findFirst().orElse(""));
        }
    }

    /** Errors of the machine count too: a deep nesting must not fill the stack, nor a bomb the memory. */
    private static String end(PostingFile files, byte[] bytes) {
        try {
            files.pages("hostile", bytes).forEach(Readings.INTAKE::read);
            return "posting";
        } catch (IntakeException e) {
            return e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return "fault: " + e;
        }
    }
}
