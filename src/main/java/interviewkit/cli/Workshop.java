package interviewkit.cli;

import interviewkit.kit.InterviewKit;
import interviewkit.lexicon.SpellingWords;
import interviewkit.library.Library;
import interviewkit.mapping.Mapper;
import interviewkit.pipeline.KitMaker;
import interviewkit.plan.HouseRules;
import interviewkit.plan.PlanOptions;
import interviewkit.render.Logo;
import interviewkit.spelling.KitSpelling;
import interviewkit.team.Team;
import interviewkit.team.TeamFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes kits as a team wants them, or as they come where no team has set anything. */
record Workshop(KitMaker maker, Optional<TeamFile> team, Optional<Logo> logo) {

    /** What could be better in the team's configuration. */
    static List<String> advice(Library library, Optional<TeamFile> team) {
        return team.map(file -> Team.advice(file, library)).orElse(List.of());
    }

    /** @param spelling read where a kit is in American English, and not before */
    static Workshop of(Library library, Mapper mapper, Supplier<SpellingWords> spelling, Optional<TeamFile> team) {
        List<String> own = team.map(file -> file.settings().texts()).orElse(List.of());
        Library content = team.map(file -> Team.library(file, library)).orElse(library);
        HouseRules wanted = team.map(file -> file.settings().houseRules()).orElse(HouseRules.none());
        return new Workshop(
                new KitMaker(content, mapper.with(content), wanted, new KitSpelling(spelling, own)),
                team,
                team.flatMap(Team::logo));
    }

    /** What the team wishes of every plan. */
    List<String> wishes() {
        return team.map(file -> file.settings().wishes()).orElse(List.of());
    }

    InterviewKit make(Postings.Read read, PlanOptions options) {
        InterviewKit kit = maker.make(read.posting(), read.sha256(), options);
        return team.map(file -> kit.of(file.settings().kept(logo.map(Logo::fileName))))
                .orElse(kit);
    }
}
