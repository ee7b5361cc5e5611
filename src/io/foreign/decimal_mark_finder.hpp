#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "io/foreign/foreign_number.hpp"

namespace io {

/// Finds out whether a table writes decimals behind a point or a comma, so that thousands can be
/// told from decimals: by its figures; where these do not tell, by its coordinates.
class DecimalMarkFinder {
 public:
    void add_figure(std::string_view text);
    /// One coordinate or a pair of them.
    void add_coordinate(std::string_view text);

    /// Nothing when no number decides.
    std::optional<DecimalMark> mark() const;

 private:
    struct Counts {
        std::size_t points = 0, commas = 0;

        void add(DecimalMark mark) { ++(mark == DecimalMark::point ? points : commas); }
    };
    Counts figures_, coordinates_;
};

}  // namespace io
