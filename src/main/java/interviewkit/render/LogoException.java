package interviewkit.render;

/** A picture that cannot be shown: what is wrong with it, and what to do. */
public final class LogoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fix;

    /** @param what is wrong, after the file's name */
    public LogoException(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    public String fix() {
        return fix;
    }
}
