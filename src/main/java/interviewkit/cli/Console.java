package interviewkit.cli;

import interviewkit.problem.Problem;
import java.io.InputStream;
import java.io.PrintStream;

/** The three streams: results go to standard output, everything else to standard error. */
final class Console {
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Console(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    InputStream in() {
        return in;
    }

    /** A result. */
    void result(String text) {
        out.println(text);
    }

    void result(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Anything that is no result. */
    void say(String text) {
        err.println(text);
    }

    void say(Problem problem) {
        err.println(problem.line());
    }

    /** A fault of the program: what it was, and where to look, without a stack trace. */
    int fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        err.println(
                "interview-kit: internal error: %s: %s%s (this is a fault of the program; please report it with the posting)"
                        .formatted(fault.getClass().getSimpleName(), fault.getMessage(), place));
        return ExitCode.FAULT.code();
    }
}
