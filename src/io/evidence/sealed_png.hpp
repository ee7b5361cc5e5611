#pragma once

#include <cstdint>
#include <vector>

#include "io/ahead.hpp"
#include "io/evidence/seal.hpp"
#include "io/evidence/sha256.hpp"
#include "io/png/png_writer.hpp"

namespace io {

/// Makes a PNG whose last note is a seal of its size, its colours and its other notes, so that it
/// fits however another program packs the same picture. Bands come as in PngWriter, which also says
/// what is thrown.
class SealedPng {
 public:
    SealedPng(int width, int height, const std::vector<PngNote>& notes, double dots_per_inch);

    void add(style::Picture band);
    /// The file's bytes, once.
    std::vector<std::uint8_t> finish();

 private:
    void wait_for_seal();

    PngWriter png_;
    std::vector<PngNote> notes_;
    Sha256 sha256_;
    style::Picture last_;  ///< band that came
    Ahead<void> sealed_;   ///< of it; ends before it
};

Seal seal_of(const PngReading& png);

}  // namespace io
