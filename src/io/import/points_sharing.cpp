#include "io/import/points_sharing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "io/atlas/words.hpp"
#include "io/import/look_through.hpp"

namespace io {

bool is_own_id(std::string_view id) {
    return std::ranges::any_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) > 0x7F;
    });
}

PointsSharing::PointsSharing(PointCells& cells, bool has_claims, const Progress& progress) {
    if (!has_claims || !cells.has("id")) return;
    std::unordered_map<std::string, std::size_t> rows;
    look_through(cells.table(), progress, "Looking at ids", [&] {
        if (const std::string_view id = cells.cell("id"); !id.empty()) ++rows[std::string(id)];
    });
    for (const auto& [id, count] : rows) {
        if (count == 1) continue;
        if (is_own_id(id))
            ids_[id].left = count;
        else if (cells.has("actor"))
            numbered_ += count;
    }
}

SharedEvent& PointsSharing::event(std::string_view id, const SharedEvent::Row& row) {
    std::optional<SharedEvent>& event = ids_.find(id)->second.event;
    return event ? *event : event.emplace(row);
}

void PointsSharing::end_row(std::string_view id, ImportBuilder& builder) {
    const auto at = ids_.find(id);
    if (at == ids_.end() || --at->second.left > 0) return;
    if (at->second.event) at->second.event->give_to(builder);
    ids_.erase(at);
}

std::string PointsSharing::suspicion() const {
    if (numbered_ == 0) return {};
    return fmt::format(
        "{} have a number as their id that other rows have, too. A mere number joins no rows to "
        "one event; with a letter before it, such as “e7”, each becomes a claim about the event.",
        counted(numbered_, "row"));
}

}  // namespace io
