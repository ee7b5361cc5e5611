#include <numeric>
#include <utility>

#include "claims/columns/chunk_runs.hpp"
#include "claims/filter/filter.hpp"
#include "claims/filter/filter_pass.hpp"

namespace claims {
namespace {

void add(Tally& to, const Tally& more) {
    for (const auto& [word, count] : more) to[word] += count;
}

/// What was found in one run of chunks behind what was found in those before it.
void append(Overview& to, const Overview& more) {
    to.rows.insert(to.rows.end(), more.rows.begin(), more.rows.end());
    to.relevance.insert(to.relevance.end(), more.relevance.begin(), more.relevance.end());
    for (const auto tally :
         {&Overview::by_status, &Overview::by_kind, &Overview::by_layer, &Overview::by_precision,
          &Overview::by_actor, &Overview::by_side, &Overview::by_accused, &Overview::by_stance,
          &Overview::by_publisher, &Overview::by_metric})
        add(to.*tally, more.*tally);
}

/// What the filter needs to know of the atlas.
void read_for(const Filter& filter, const TextQuery& query, const Atlas& atlas,
              FilterMemory& memory, const Workers& workers) {
    memory.read_words(atlas, workers);
    if (filter.window) memory.read_dates(atlas, workers);
    if (!query.asks_nothing()) memory.read_texts(atlas, workers);
}

bool asks_nothing(const Filter& filter) {
    Filter bare;
    bare.known_on = filter.known_on;
    return filter == bare;
}

std::vector<EventRow> all_rows(const Atlas& atlas) {
    std::vector<EventRow> rows(atlas.event_count());
    std::iota(rows.begin(), rows.end(), EventRow{0});
    return rows;
}

}  // namespace

Overview apply_filter(const Atlas& atlas, const Filter& filter, const OtherNames& names) {
    FilterMemory memory;
    return apply_filter(atlas, memory, filter, names);
}

Overview apply_filter(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                      const OtherNames& names, const Workers& workers) {
    const std::vector<Status>& statuses = memory.statuses.of(atlas, filter.known_on, workers);
    const TextQuery query(filter.text, atlas.actors, names);
    read_for(filter, query, atlas, memory, workers);
    std::vector<Overview> parts = in_runs(atlas, workers, [&](const ChunkRun& run) {
        return FilterPass(memory, statuses, filter, query).run(run);
    });
    Overview overview = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) append(overview, parts[i]);
    overview.statuses = statuses;
    return overview;
}

Overview uncounted(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                   const OtherNames& names, const Workers& workers) {
    Overview overview;
    overview.rows = passing(atlas, memory, filter, names, workers);
    overview.statuses = memory.statuses.of(atlas, filter.known_on, workers);
    return overview;
}

std::vector<EventRow> passing(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                              const OtherNames& names, const Workers& workers) {
    if (asks_nothing(filter)) return all_rows(atlas);
    const std::vector<Status>& statuses = memory.statuses.of(atlas, filter.known_on, workers);
    const TextQuery query(filter.text, atlas.actors, names);
    read_for(filter, query, atlas, memory, workers);
    const std::vector<std::vector<EventRow>> parts = in_runs(
        atlas, workers,
        [&](const ChunkRun& run) { return FilterPass(memory, statuses, filter, query).rows(run); });
    std::vector<EventRow> rows;
    for (const std::vector<EventRow>& part : parts)
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

}  // namespace claims
