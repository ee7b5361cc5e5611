#include "io/import/points_sides.hpp"

#include "io/import/data_set_actor.hpp"

namespace io {

PointSides::PointSides(PointCells& cells, const claims::Atlas& into, const Progress& progress)
    : into_(into) {
    if (!cells.has("actor") || !cells.has("side")) return;
    ForeignTable& table = cells.table();
    table.rewind(nullptr);
    for (std::size_t row = 0; table.next(); ++row) {
        if (row % rows_between_news == 0) tell(progress, "Looking at sides", table.share_read());
        const std::string_view name = cells.cell("actor"), side = cells.cell("side");
        if (!name.empty() && !side.empty() && !side_of_.contains(name))
            side_of_.emplace(name, side_by_word(side));
    }
}

claims::Actor PointSides::actor(std::string_view name) const {
    claims::Actor actor = named_actor(name, into_);
    if (const claims::Actor* known = into_.find_actor(actor.id)) return *known;
    if (const auto given = side_of_.find(name); given != side_of_.end()) actor.side = given->second;
    return actor;
}

std::string PointSides::side(std::string_view name) const {
    if (name.empty()) return {};
    const claims::Actor named = actor(name);
    return named.side.empty() ? side_by_word(name) : named.side;
}

/// The workspace may spell it otherwise: “nagorno_karabakh”.
std::string PointSides::side_by_word(std::string_view word) const {
    for (const claims::Actor& actor : into_.actors)
        if (actor.side == word) return actor.side;
    const claims::Actor named = named_actor(word, into_);
    if (!named.side.empty()) return named.side;
    const std::string plain = slug(word);
    for (const claims::Actor& actor : into_.actors)
        if (!actor.side.empty() && slug(actor.side) == plain) return actor.side;
    return plain;
}

}  // namespace io
