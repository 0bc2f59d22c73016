package interviewkit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar carries. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"interview-kit " + (version == null ? "(not packaged)" : version)};
    }
}
