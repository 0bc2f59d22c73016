package interviewkit.team;

import interviewkit.render.Logo;
import interviewkit.render.LogoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The picture that a configuration names, from the folder that the configuration is in. */
final class LogoFile {
    private final TeamFile file;
    private final Complaints complaints;

    LogoFile(TeamFile file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    /** Nothing where it cannot be shown, which is said. */
    Optional<Logo> read(String path) {
        try {
            Path picture = file.file().toAbsolutePath().resolveSibling(path);
            if (!Files.isRegularFile(picture)) {
                say(
                        "there is no file \"%s\"".formatted(path),
                        "put it beside %s, or name it from there".formatted(TeamFile.NAME));
                return Optional.empty();
            }
            return Optional.of(Logo.of(Files.readAllBytes(picture)));
        } catch (InvalidPathException e) {
            say("\"%s\" is no file name".formatted(path), "name a PNG or JPEG picture");
        } catch (IOException e) {
            say("the file \"%s\" cannot be read".formatted(path), "check its permissions");
        } catch (LogoException e) {
            say("the file \"%s\" %s".formatted(path, e.getMessage()), e.fix());
        }
        return Optional.empty();
    }

    private void say(String what, String fix) {
        complaints.say(complaints.at("logo"), what, fix);
    }
}
