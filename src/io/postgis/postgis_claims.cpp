#include "io/postgis/postgis_claims.hpp"

namespace io {
namespace {

/// What one and the same claim is asked, and what an event answers where no claim is known: its
/// own accused side and otherwise no word.
class Questions {
 public:
    Questions(PostgisConditions& conditions, const claims::Filter& filter)
        : conditions_(conditions), filter_(filter) {}

    void ask_all();
    bool ask_nothing() const { return words.empty(); }
    /// Once, and only where an event may be silent: all parameters are to be in use.
    std::string silent_event() const;

    std::string claim;
    bool may_be_silent = true;
    std::vector<std::string_view> words;

 private:
    void ask_word(std::string_view word, std::string_view cell, const claims::Choice& choice);
    void ask_side();
    void ask_accused();
    void ask_publisher();
    void ask_figure();

    PostgisConditions& conditions_;
    const claims::Filter& filter_;
};

constexpr std::string_view accused_by_e = "coalesce(e.accused_side, '')";

void Questions::ask_all() {
    ask_word("actor", "c.actor_id", filter_.actors);
    ask_side();
    ask_accused();
    ask_word("stance", "c.stance", filter_.stances);
    ask_publisher();
    ask_word("metric", "coalesce(c.metric, '')", filter_.metrics);
    ask_figure();
}

void Questions::ask_word(std::string_view word, std::string_view cell,
                         const claims::Choice& choice) {
    if (choice.allows_all()) return;
    claim += fmt::format(" AND {}", conditions_.allows(cell, choice));
    may_be_silent = may_be_silent && choice.allows("");
    words.push_back(word);
}

std::string Questions::silent_event() const {
    std::string answers;
    for (const claims::Choice* choice : {&filter_.sides, &filter_.accused})
        if (!choice->allows_all())
            answers += fmt::format(" AND {}", conditions_.allows(accused_by_e, *choice));
    return answers;
}

/// That of who makes the claim, or the one that it accuses; where one is not named, the other.
void Questions::ask_side() {
    if (filter_.sides.allows_all()) return;
    const std::string own = fmt::format("coalesce(nullif(a.side, ''), {})", accused_by_c),
                      accused = fmt::format("coalesce(nullif({}, ''), a.side, '')", accused_by_c);
    claim += fmt::format(" AND ({} OR {})", conditions_.allows(own, filter_.sides),
                         conditions_.allows(accused, filter_.sides));
    words.push_back("side");
}

void Questions::ask_accused() {
    if (filter_.accused.allows_all()) return;
    claim += fmt::format(" AND {}", conditions_.allows(accused_by_c, filter_.accused));
    words.push_back("accused");
}

/// Of the claim's source or of one that this quotes; without a source it has no word. Few sources
/// quote another, and only for these is it worth while to walk along.
void Questions::ask_publisher() {
    const claims::Choice& choice = filter_.publishers;
    if (choice.allows_all()) return;
    const std::string sources = conditions_.connection().table("sources");
    claim += fmt::format(
        " AND (EXISTS (SELECT 1 FROM {0} AS s WHERE s.id = c.source_id AND ({1} OR (s.via_id <> '' "
        "AND EXISTS (WITH RECURSIVE quoted AS (SELECT q.id, q.publisher, q.via_id FROM {0} AS q "
        "WHERE q.id = s.via_id UNION SELECT q.id, q.publisher, q.via_id FROM quoted JOIN {0} AS q "
        "ON q.id = quoted.via_id) SELECT 1 FROM quoted WHERE {2}))))",
        sources, conditions_.allows("coalesce(s.publisher, '')", choice),
        conditions_.allows("coalesce(quoted.publisher, '')", choice));
    if (choice.allows(""))
        claim +=
            fmt::format(" OR NOT EXISTS (SELECT 1 FROM {} AS s WHERE s.id = c.source_id)", sources);
    claim += ')';
    may_be_silent = may_be_silent && choice.allows("");
    words.push_back("publisher");
}

/// As claims::FigureRange::may_hold(): a missing end is the other one. What is no finite number is
/// no figure.
void Questions::ask_figure() {
    const claims::FigureRange& figures = filter_.figures;
    if (figures.asks_nothing()) return;
    const auto finite = [](std::string_view cell) {
        return fmt::format("CASE WHEN abs({0}) < 'Infinity' THEN {0} END", cell);
    };
    const std::string ends = fmt::format("{}, {}", finite("c.value_min"), finite("c.value_max"));
    if (figures.least)
        claim += fmt::format(" AND greatest({}) >= {}", ends, conditions_.number(*figures.least));
    if (figures.most)
        claim += fmt::format(" AND least({}) <= {}", ends, conditions_.number(*figures.most));
    may_be_silent = false;
    words.push_back("figure");
}

}  // namespace

std::string claims_about_e(PostgisConnection& connection) {
    return fmt::format(
        "{} AS c JOIN {} AS a ON a.id = c.actor_id WHERE c.event_id = e.id "
        "AND c.stance IN ('asserts', 'denies', 'withdraws')",
        connection.table("claims"), connection.table("actors"));
}

void add_claim_questions(PostgisConditions& conditions, const claims::Filter& filter,
                         bool tells_days) {
    Questions questions(conditions, filter);
    questions.ask_all();
    if (questions.ask_nothing()) return;
    std::string known = claims_about_e(conditions.connection());
    const bool asks_for_day = filter.known_on && tells_days;
    if (asks_for_day)
        known += fmt::format(" AND {} <= {}", c_known_from, conditions.instant(*filter.known_on));
    std::string condition = fmt::format("EXISTS (SELECT 1 FROM {}{})", known, questions.claim);
    if (questions.may_be_silent) {
        const bool is_sure = !filter.known_on || tells_days;
        condition += fmt::format(
            " OR ({}{})", is_sure ? fmt::format("NOT EXISTS (SELECT 1 FROM {})", known) : "true",
            questions.silent_event());
    }
    if (asks_for_day) conditions.name("known-on day");
    for (const std::string_view word : questions.words) conditions.name(word);
    conditions.add(questions.words.back(), condition);
}

}  // namespace io
