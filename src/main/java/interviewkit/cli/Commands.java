package interviewkit.cli;

import picocli.CommandLine;

/** Builds the commands with the console that they talk to. */
final class Commands implements CommandLine.IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == GenerateCommand.class) {
            return type.cast(new GenerateCommand(console));
        }
        if (type == InspectCommand.class) {
            return type.cast(new InspectCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == RenderCommand.class) {
            return type.cast(new RenderCommand(console));
        }
        if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(console));
        }
        if (type == InitCommand.class) {
            return type.cast(new InitCommand(console));
        }
        if (type == LibraryCommand.class) {
            return type.cast(new LibraryCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
