#include "io/postgis/postgis_filter.hpp"

#include <fmt/format.h>

#include "io/postgis/postgis_schema.hpp"
#include "io/workspace/workspace_derived.hpp"

namespace io {
namespace {

class Conditions {
 public:
    explicit Conditions(PostgisCondition& made) : made_(made) {}

    std::string parameter(PostgisText value) {
        made_.parameters.push_back(std::move(value));
        return fmt::format("${}", made_.parameters.size());
    }
    std::string numbers(const geo::Bounds& bounds) {
        std::string list;
        for (const double degrees : {bounds.west, bounds.south, bounds.east, bounds.north})
            list += parameter(fmt::format("{}", degrees)) + "::float8, ";
        return list;
    }
    std::string words(const auto& texts) {
        const std::vector<std::string> list(texts.begin(), texts.end());
        return parameter(as_text_array(list)) + "::text[]";
    }
    void add(std::string_view word, const std::string& condition) {
        made_.where += fmt::format("{}({})", made_.where.empty() ? " WHERE " : " AND ", condition);
        name(word);
    }
    /// What the conditions are about.
    void name(std::string_view word) {
        if (made_.words.empty() || made_.words.back() != word) made_.words.emplace_back(word);
    }

 private:
    PostgisCondition& made_;
};

/// `cell` is never NULL where a word is compared.
void add_choice(Conditions& conditions, std::string_view word, const std::string& cell,
                const std::string& or_else, const claims::Choice& choice) {
    if (!choice.only.empty())
        conditions.add(
            word, fmt::format("{}{} = ANY ({})", or_else, cell, conditions.words(choice.only)));
    if (!choice.hidden.empty())
        conditions.add(
            word, fmt::format("{}{} <> ALL ({})", or_else, cell, conditions.words(choice.hidden)));
}

void add_window(Conditions& conditions, const claims::Extent& window) {
    if (const std::string begin = timestamp(window.begin); !begin.empty())
        conditions.add("time", fmt::format("e.ends IS NULL OR e.ends > {}::timestamp",
                                           conditions.parameter(begin)));
    if (const std::string end = timestamp(window.end); !end.empty())
        conditions.add("time", fmt::format("e.begins IS NULL OR e.begins < {}::timestamp",
                                           conditions.parameter(end)));
}

/// What one and the same claim is asked for. Words that are hidden, and “none”, are left to the
/// program: an event without claims answers with no word.
class ClaimCondition {
 public:
    explicit ClaimCondition(Conditions& conditions) : conditions_(conditions) {}

    void ask(std::string_view word, std::string_view cell, const claims::Choice& choice) {
        if (choice.only.empty() || choice.only.contains("")) return;
        asked += fmt::format(" AND {} = ANY ({})", cell, conditions_.words(choice.only));
        words.push_back(word);
    }

    std::string asked;
    std::vector<std::string_view> words;

 private:
    Conditions& conditions_;
};

void add_claim(PostgisConnection& connection, Conditions& conditions,
               const claims::Filter& filter) {
    ClaimCondition claim(conditions);
    claim.ask("actor", "c.actor_id", filter.actors);
    claim.ask("stance", "c.stance", filter.stances);
    claim.ask("metric", "c.metric", filter.metrics);
    // Where no claim is known, or none that accuses a side, the event's own accused side answers.
    const bool may_be_without_claims = claim.words.empty();
    claim.ask("accused", "coalesce(nullif(c.accuses_side, ''), e.accused_side)", filter.accused);
    if (claim.words.empty()) return;
    std::string condition = fmt::format("EXISTS (SELECT 1 FROM {} AS c WHERE c.event_id = e.id{})",
                                        connection.table("claims"), claim.asked);
    if (may_be_without_claims)
        condition +=
            fmt::format(" OR e.accused_side = ANY ({})", conditions.words(filter.accused.only));
    for (const std::string_view word : claim.words) conditions.name(word);
    conditions.add(claim.words.back(), condition);
}

}  // namespace

PostgisCondition postgis_condition(PostgisConnection& connection, const AtlasPart& part) {
    PostgisCondition made;
    Conditions conditions(made);
    const claims::Filter& filter = part.filter;
    if (filter.bounds) {
        const std::string postgis = connection.quoted(postgis_extension_schema(connection));
        conditions.add("bounds", fmt::format("e.geom OPERATOR({0}.&&) {0}.ST_MakeEnvelope({1}4326)",
                                             postgis, conditions.numbers(*filter.bounds)));
    }
    if (!filter.known_on)
        add_choice(conditions, "status", "e.status", "e.status IS NULL OR ", filter.statuses);
    add_choice(conditions, "kind", "coalesce(e.kind, '')", "", filter.kinds);
    add_choice(conditions, "layer", "coalesce(e.layer, '')", "", filter.layers);
    add_claim(connection, conditions, filter);
    if (filter.window) add_window(conditions, *filter.window);
    made.order_and_limit = " ORDER BY e.position, e.fid";
    if (part.limit > 0) {
        made.order_and_limit += fmt::format(" LIMIT {}", part.limit);
        made.words.push_back(fmt::format("the limit of {}", part.limit));
    }
    return made;
}

}  // namespace io
