#include "claims/edit/edit_rows.hpp"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace claims {
namespace {

using Chunk = std::shared_ptr<const EventChunk>;
/// The rows of one chunk, counted from its first, in ascending order.
using Rows = std::vector<std::size_t>;

/// The atlas with what `change` makes of each chunk in which rows are named.
Atlas with_changed_chunks(const Atlas& atlas, std::span<const EventRow> rows,
                          const std::function<Chunk(const Chunk&, const Rows&)>& change,
                          const Workers& workers) {
    std::vector<Chunk> chunks = atlas.chunks();
    std::vector<Rows> named(chunks.size());
    EventRow first = 0;
    auto next = rows.begin();
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const auto end = first + static_cast<EventRow>(chunks[i]->size());
        for (; next != rows.end() && *next < end; ++next) named[i].push_back(*next - first);
        first = end;
    }
    workers.run(chunks.size(), [&](std::size_t i) {
        if (!named[i].empty()) chunks[i] = change(chunks[i], named[i]);
    });
    return atlas.with_chunks(chunks);
}

/// Of the rows, those in which the column says something else.
Rows unlike(const WordColumn& column, const Rows& rows, const std::string& word) {
    Rows others;
    std::ranges::copy_if(rows, std::back_inserter(others),
                         [&](std::size_t row) { return column[row] != word; });
    return others;
}

Chunk with_words(const Chunk& chunk, const Rows& rows, const WordChange& change) {
    const Rows layers = change.layer ? unlike(chunk->layers(), rows, *change.layer) : Rows();
    const Rows kinds = change.kind ? unlike(chunk->kinds(), rows, *change.kind) : Rows();
    if (layers.empty() && kinds.empty()) return chunk;
    auto changed = std::make_shared<EventChunk>(*chunk);
    if (!layers.empty()) changed->set_layers(layers, *change.layer);
    if (!kinds.empty()) changed->set_kinds(kinds, *change.kind);
    return changed;
}

Chunk without_rows(const Chunk& chunk, const Rows& rows) {
    auto rest = std::make_shared<EventChunk>();
    if (rows.size() == chunk->size()) return rest;
    auto next = rows.begin();
    for (std::size_t row = 0; row < chunk->size(); ++row) {
        if (next != rows.end() && *next == row)
            ++next;
        else
            rest->push_row(*chunk, row);
    }
    return rest;
}

}  // namespace

Atlas with_words(const Atlas& atlas, std::span<const EventRow> rows, const WordChange& change,
                 const Workers& workers) {
    return with_changed_chunks(
        atlas, rows,
        [&](const Chunk& chunk, const Rows& named) { return with_words(chunk, named, change); },
        workers);
}

Atlas without_rows(const Atlas& atlas, std::span<const EventRow> rows, const Workers& workers) {
    return with_changed_chunks(
        atlas, rows,
        [](const Chunk& chunk, const Rows& named) { return without_rows(chunk, named); }, workers);
}

}  // namespace claims
