#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "io/png/png.hpp"
#include "style/picture.hpp"

namespace io {

/// Makes a PNG of bands that come one after the other from the top, so that no more than one of
/// them needs to be held at a time.
class PngWriter {
 public:
    enum class Alpha { opaque, kept };

    /// Of the whole picture: its size in pixels and what encode_png() takes. Throws io::Error.
    PngWriter(int width, int height, Alpha alpha, const std::vector<PngNote>& notes,
              double dots_per_inch);
    ~PngWriter();
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;

    /// Throws io::Error when they are no next rows of the picture.
    void demand_fitting(const style::Picture& band) const;
    /// The next rows. Throws io::Error when they do not fit the picture.
    void add(const style::Picture& band);

    /// The file's bytes, once; `last` are short notes that stand after the pixels. Throws io::Error
    /// when rows are missing.
    std::vector<std::uint8_t> finish(const std::vector<PngNote>& last = {});

 private:
    struct Job;
    std::unique_ptr<Job> job_;
};

}  // namespace io
