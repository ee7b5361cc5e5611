#pragma once

#include <map>
#include <string>
#include <string_view>

#include "claims/atlas.hpp"
#include "io/import/points_cells.hpp"
#include "io/progress.hpp"

namespace io {

/// The actors that a table of points names, and their sides.
class PointSides {
 public:
    /// Looks through the sides of actors once, where the table gives them.
    PointSides(PointCells& cells, const claims::Atlas& into, const Progress& progress);

    /// The actor of the workspace of that name or id, as it is there; else a new one, of the first
    /// side that a row gives it.
    const claims::Actor& actor(std::string_view name);
    /// A side by its word or by the name of an actor of it; empty for nothing.
    const std::string& side(std::string_view name);

 private:
    claims::Actor find_actor(std::string_view name);
    std::string side_named(std::string_view name, int steps) const;
    std::string side_by_word(std::string_view word) const;

    const claims::Atlas& into_;
    std::map<std::string, std::string> words_;  ///< as the first row writes it, by ids of actors
    // What was found once, by names: rows name few of them many times.
    std::map<std::string, claims::Actor, std::less<>> actors_;
    std::map<std::string, std::string, std::less<>> sides_;
};

}  // namespace io
