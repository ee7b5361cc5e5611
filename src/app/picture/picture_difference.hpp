#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "io/png/png.hpp"

namespace app {

/// In what one picture differs from another.
struct PictureDifference {
    bool is_size = false;  ///< then no pixels were compared
    std::size_t pixels = 0;
    int left = 0, top = 0, right = 0, bottom = 0;  ///< the box around these, the last ones included
    int largest = 0;                               ///< by how much a colour differs at most, of 255
    /// What became of notes: "The note “Title” says something else".
    std::vector<std::string> notes;

    bool is_none() const { return !is_size && pixels == 0 && notes.empty(); }
};

/// `is` is the picture at hand, `ought` the one that it should be. Notes whose keyword is in
/// `apart` are left to the caller.
PictureDifference difference_between(const io::PngReading& is, const io::PngReading& ought,
                                     const std::vector<std::string>& apart);

/// `is` in pale grey, with every pixel in red that `ought` has otherwise. Both of one size.
style::Picture drawn_difference(const style::Picture& is, const style::Picture& ought);

}  // namespace app
