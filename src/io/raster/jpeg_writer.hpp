#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "style/picture.hpp"

namespace io {

/// Makes a JPEG of bands that come one after the other from the top, so that no more than one of
/// them needs to be held at a time: so good that lines and letters stay clear, with its physical
/// size. What shows through is drawn as if it did not. The same bands give the same bytes.
/// Source: ITU-T T.81 and T.871 (JFIF); libjpeg-turbo.
class JpegWriter {
 public:
    /// Of the whole picture, in pixels. Throws io::Error with a sentence.
    JpegWriter(int width, int height, double dots_per_inch);
    ~JpegWriter();
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    /// The next rows. Throws io::Error with a sentence.
    void add(const style::Picture& band);

    /// The file's bytes, once, when all rows are there. Throws io::Error with a sentence.
    std::vector<std::uint8_t> finish();

 private:
    struct Job;
    std::unique_ptr<Job> job_;
};

}  // namespace io
