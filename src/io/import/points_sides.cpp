#include "io/import/points_sides.hpp"

#include <set>

#include "io/import/data_set_actor.hpp"
#include "io/import/look_through.hpp"

namespace io {

PointSides::PointSides(PointCells& cells, const claims::Atlas& into, const Progress& progress)
    : into_(into) {
    if (!cells.has("actor") || !cells.has("side")) return;
    std::set<std::string, std::less<>> seen;
    look_through(cells.table(), progress, "Looking at sides", [&] {
        const std::string_view name = cells.cell("actor"), word = cells.cell("side");
        if (name.empty() || word.empty() || seen.contains(name)) return;
        seen.emplace(name);
        words_.emplace(named_actor(name, into).id, word);
    });
}

const claims::Actor& PointSides::actor(std::string_view name) {
    const auto found = actors_.find(name);
    return found != actors_.end() ? found->second
                                  : actors_.emplace(name, find_actor(name)).first->second;
}

const std::string& PointSides::side(std::string_view name) {
    constexpr int most_steps = 8;  // actors that name each other as their side end somewhere
    const auto found = sides_.find(name);
    if (found != sides_.end()) return found->second;
    return sides_.emplace(name, name.empty() ? "" : side_named(name, most_steps)).first->second;
}

claims::Actor PointSides::find_actor(std::string_view name) {
    claims::Actor actor = named_actor(name, into_);
    if (const claims::Actor* known = into_.find_actor(actor.id)) return *known;
    if (const auto given = words_.find(actor.id); given != words_.end())
        actor.side = side(given->second);
    return actor;
}

std::string PointSides::side_named(std::string_view name, int steps) const {
    const std::string id = named_actor(name, into_).id;
    const auto given = words_.find(id);
    const bool is_in_sheet = given != words_.end() && into_.find_actor(id) == nullptr;
    if (!is_in_sheet || given->second == name || steps == 0) return side_by_word(name);
    return side_named(given->second, steps - 1);
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
