#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

#include "style/picture.hpp"

namespace io {

/// An animated WebP without loss that plays over and over. Pictures are added one after the other;
/// held are the one before and what the file has so far, never all pictures. The same pictures give
/// the same bytes. Format: https://developers.google.com/speed/webp/docs/riff_container
class Animation {
 public:
    static constexpr int longest_side = 16383;                         ///< pixels
    static constexpr std::chrono::milliseconds longest_stay{1 << 24};  ///< less than this
    static constexpr std::chrono::milliseconds longest_whole{1 << 30};

    /// The size of every picture in pixels. Throws io::Error with a sentence.
    Animation(int width, int height);
    ~Animation();
    Animation(const Animation&) = delete;
    Animation& operator=(const Animation&) = delete;

    /// The next picture, and how long it stays. What shows through is drawn as if it did not.
    /// Throws io::Error with a sentence.
    void add(const style::Picture& picture, std::chrono::milliseconds stay);

    /// The file's bytes, once. Throws io::Error with a sentence.
    std::vector<std::uint8_t> finish();

 private:
    struct Job;
    std::unique_ptr<Job> job_;
};

}  // namespace io
