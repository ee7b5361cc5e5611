#include "io/postgis/postgis_filter.hpp"

#include <algorithm>

#include "io/postgis/postgis_claims.hpp"
#include "io/postgis/postgis_conditions.hpp"
#include "io/postgis/postgis_places.hpp"
#include "io/postgis/postgis_reach.hpp"
#include "io/postgis/postgis_status.hpp"
#include "io/postgis/postgis_text.hpp"
#include "io/utf8.hpp"
#include "io/workspace/workspace_derived.hpp"

namespace io {
namespace {

/// `cell` is never NULL where a word is compared.
void add_choice(PostgisConditions& conditions, std::string_view word, const std::string& cell,
                const claims::Choice& choice) {
    if (!choice.allows_all()) conditions.add(word, conditions.allows(cell, choice));
}

/// As it is read: a place without a word is exact, one with a strange word known to the country.
void add_precision(PostgisConditions& conditions, claims::Precision least) {
    if (least == claims::Precision::country) return;
    std::vector<std::string> words{""};
    for (const claims::Precision each : claims::all_precisions)
        if (each <= least) words.emplace_back(to_word(each));
    conditions.add("precision",
                   fmt::format("coalesce(e.precision, '') = ANY ({})", conditions.texts(words)));
}

/// Whatever has no status passes.
void add_status(PostgisConditions& conditions, const std::string& status,
                const claims::Choice& choice) {
    if (!choice.allows_all())
        conditions.add("status",
                       fmt::format("({}) IS NOT FALSE", conditions.allows(status, choice)));
}

void add_window(PostgisConditions& conditions, const claims::Extent& window) {
    if (const std::string begin = timestamp(window.begin); !begin.empty())
        conditions.add("time", fmt::format("e.ends IS NULL OR e.ends > {}::timestamp",
                                           conditions.parameter(begin)));
    if (const std::string end = timestamp(window.end); !end.empty())
        conditions.add("time", fmt::format("e.begins IS NULL OR e.begins < {}::timestamp",
                                           conditions.parameter(end)));
}

/// What was typed on a command line may be any bytes.
bool are_utf8(const std::vector<claims::SoughtWord>& words) {
    return std::ranges::all_of(words, is_utf8, &claims::SoughtWord::text);
}

}  // namespace

PostgisCondition postgis_condition(PostgisConnection& connection, const AtlasPart& part) {
    PostgisCondition made;
    PostgisConditions conditions(connection, made);
    const claims::Filter& filter = part.filter;
    claims::SurveyReach reach;
    if (filter.known_on || !part.words.empty()) reach = postgis_reach(connection);
    add_places(conditions, filter);
    if (filter.window) add_window(conditions, *filter.window);
    add_choice(conditions, "kind", "coalesce(e.kind, '')", filter.kinds);
    add_choice(conditions, "layer", "coalesce(e.layer, '')", filter.layers);
    if (filter.precision) add_precision(conditions, *filter.precision);
    if (filter.known_on && reach.days) made.status = status_on_day(conditions, *filter.known_on);
    if (!filter.known_on || reach.days) add_status(conditions, made.status, filter.statuses);
    add_claim_questions(conditions, filter, reach.days);
    if (reach.text && are_utf8(part.words)) add_text(conditions, part.words);
    made.order_and_limit = " ORDER BY e.position, e.fid";
    if (part.limit > 0) {
        made.order_and_limit += fmt::format(" LIMIT {}", part.limit);
        made.words.push_back(fmt::format("the limit of {}", part.limit));
    }
    return made;
}

}  // namespace io
