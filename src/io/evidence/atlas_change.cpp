#include "io/evidence/atlas_change.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/atlas/words.hpp"
#include "io/evidence/fingerprint.hpp"

namespace io {
namespace {

using Prints = std::unordered_map<std::string_view, std::uint64_t>;

Prints prints_by_id(const claims::Atlas& atlas, const Fingerprints& prints) {
    Prints by_id;
    by_id.reserve(prints.events.size());
    std::size_t row = 0;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t i = 0; i < chunk->size(); ++i, ++row)
            by_id.emplace(chunk->id(i), prints.events[row]);
    return by_id;
}

/// "3 events changed, 1 added, 1 gone"
std::string counts_in_words(const AtlasChange& change) {
    std::string words;
    const auto add = [&words](std::size_t count, std::string_view what) {
        if (count == 0) return;
        words += words.empty() ? counted(count, "event") : ", " + with_thousands(count);
        words += fmt::format(" {}", what);
    };
    add(change.changed, "changed");
    add(change.added, "added");
    add(change.gone, "gone");
    return words;
}

}  // namespace

AtlasChange change_since(const Evidence& evidence, const claims::Atlas& atlas, bool is_whole) {
    AtlasChange change;
    if (evidence.atlas_title != atlas.title) {
        change.before = evidence.atlas_title;
        change.now = atlas.title;
    }
    const Fingerprints prints = fingerprints_of(atlas);
    const bool knows_whole = is_whole && !evidence.atlas_fingerprint.empty();
    if (knows_whole && prints.atlas == evidence.atlas_fingerprint) return change;

    const Prints now = prints_by_id(atlas, prints);
    std::size_t kept = 0;
    for (const auto& [id, print] : evidence.prints) {
        const auto found = now.find(id);
        if (found == now.end()) {
            if (is_whole) ++change.gone;
            continue;
        }
        ++kept;
        if (found->second != print) ++change.changed;
    }
    change.is_about_visible = !knows_whole || !evidence.has_all_prints;
    if (!change.is_about_visible) change.added = now.size() - kept;
    change.has_changed = knows_whole || change.changed > 0 || change.gone > 0;
    return change;
}

std::string in_words(const AtlasChange& change) {
    if (change.before != change.now)
        return fmt::format("The picture was taken of another atlas, {}; this one is {}.",
                           in_quotes(change.before), in_quotes(change.now));
    if (!change.has_changed) return {};
    constexpr const char* start = "The atlas has changed since this picture was taken";
    const std::string counts = counts_in_words(change);
    if (counts.empty()) return fmt::format("{}, but none of the events in it.", start);
    if (change.is_about_visible) return fmt::format("{}; of the events in it: {}.", start, counts);
    return fmt::format("{}: {}.", start, counts);
}

}  // namespace io
