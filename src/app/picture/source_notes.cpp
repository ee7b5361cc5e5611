#include "app/picture/source_notes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/words/isolated.hpp"
#include "io/atlas/words.hpp"

namespace app {
namespace {

constexpr std::size_t most_notes = 30;
constexpr std::size_t most_sources = 5;  // of one event; the others are counted

/// "IANS, quoting Xinhua; Trend". Claims that the map does not count yet have no part in it.
std::string sources_in_words(const claims::Atlas& atlas, claims::EventRow row,
                             const claims::KnownOn& known_on) {
    std::vector<std::string> chains;
    bool has_claims = false;
    for (const claims::Claim& claim : atlas.claims_about(row)) {
        if (!claims::is_known(claim.made, known_on)) continue;
        has_claims = true;
        std::string chain = atlas.source_chain_in_words(claim.source);
        if (!chain.empty() && std::ranges::find(chains, chain) == chains.end())
            chains.push_back(std::move(chain));
    }
    if (!has_claims) return "No claims on record";
    if (chains.empty()) return "No source on record";
    const std::size_t rest = chains.size() - std::min(chains.size(), most_sources);
    chains.resize(chains.size() - rest);
    std::string words = fmt::format("{}", fmt::join(chains, "; "));
    if (rest > 0) words += "; and " + io::counted(rest, "more source");
    return words;
}

std::string note_about(const session::Session& session, claims::EventRow row) {
    const claims::Event event = session.atlas().event(row);
    const std::string when =
        event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text);
    return fmt::format("{}, {}. {}", claims::isolated(event.title), when,
                       sources_in_words(session.atlas(), row, session.view().filter.known_on));
}

}  // namespace

std::vector<std::size_t> SourceNotes::numbers_of(std::span<const claims::EventRow> rows) const {
    std::vector<std::size_t> all;
    for (const claims::EventRow row : rows)
        if (const auto found = numbers.find(row); found != numbers.end())
            all.push_back(found->second);
    std::ranges::sort(all);
    return all;
}

SourceNotes source_notes(const session::Session& session, const session::Sheet& sheet) {
    std::vector<claims::EventRow> rows = session::visible_rows(sheet.marks);
    const auto begin = [&](claims::EventRow row) {
        const auto [chunk, at] = session.atlas().locate(row);
        return chunk->when(at).begin;
    };
    std::ranges::stable_sort(rows, {}, begin);
    SourceNotes notes;
    notes.without = rows.size() - std::min(rows.size(), most_notes);
    rows.resize(rows.size() - notes.without);
    for (const claims::EventRow row : rows) {
        const std::size_t number = notes.notes.size() + 1;
        notes.numbers.emplace(row, number);
        notes.notes.push_back({number, note_about(session, row)});
    }
    return notes;
}

}  // namespace app
