package interviewkit.pipeline;

import interviewkit.kit.InterviewKit;
import interviewkit.kit.KitAssembly;
import interviewkit.kit.KitLanguage;
import interviewkit.library.Library;
import interviewkit.library.packed.PackedRubrics;
import interviewkit.mapping.Mapper;
import interviewkit.mapping.PostingMap;
import interviewkit.plan.HouseRules;
import interviewkit.plan.InterviewPlan;
import interviewkit.plan.PlanOptions;
import interviewkit.plan.Planner;
import interviewkit.posting.Posting;
import interviewkit.spelling.KitSpelling;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes kits from postings. May be used for many postings, one after the other or at once. */
public final class KitMaker {
    private static final int ID_LENGTH = 8;

    private final Library library;
    private final Mapper mapper;
    private final Planner planner;
    private final KitSpelling spelling;

    /**
     * For a team that has set nothing, with the program's own American spelling.
     *
     * @param mapper for the same library
     */
    public KitMaker(Library library, Mapper mapper) {
        this(library, mapper, HouseRules.none(), new KitSpelling(PackedRubrics::spelling, List.of()));
    }

    /**
     * @param wanted what the team wants of every plan
     * @param spelling for kits in American English
     */
    public KitMaker(Library library, Mapper mapper, HouseRules wanted, KitSpelling spelling) {
        this.library = library;
        this.mapper = mapper;
        this.planner = new Planner(library, wanted);
        this.spelling = spelling;
    }

    /** What each item of a posting calls for. */
    public PostingMap map(Posting posting) {
        return mapper.map(posting);
    }

    /**
     * @param posting as read
     * @param sha256 hash of the bytes that it was read from, in hexadecimal
     * @throws interviewkit.plan.PlanException where no kit can be made of it
     */
    public InterviewKit make(Posting posting, String sha256, PlanOptions options) {
        PostingMap map = mapper.map(posting);
        InterviewPlan plan = planner.plan(map, options);
        KitLanguage language = options.language()
                .flatMap(KitLanguage::of)
                .orElseGet(() -> KitLanguage.under(plan.pack().id()));
        InterviewKit kit = new KitAssembly(plan, sha256, id(posting, options), library.version())
                .kit()
                .in(language);
        return language == KitLanguage.AMERICAN ? spelling.american(kit) : kit;
    }

    /** Equal text, content and options give an equal id, whatever the file is called. */
    private String id(Posting posting, PlanOptions options) {
        String wishes =
                String.join(" ", options.withVariant(PlanOptions.STANDARD).wishes());
        String all = posting.source().content() + '\0' + library.version() + '\0' + options.variant() + wishes;
        return "K-" + Hash.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
