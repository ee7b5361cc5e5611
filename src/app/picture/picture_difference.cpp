#include "app/picture/picture_difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace app {
namespace {

constexpr std::size_t rgba_channels = 4;
using Pixel = std::span<const std::uint8_t, rgba_channels>;

Pixel pixel(const style::Picture& picture, std::size_t number) {
    return Pixel(picture.rgba.data() + number * rgba_channels, rgba_channels);
}

int largest_difference(Pixel one, Pixel other) {
    int largest = 0;
    for (std::size_t i = 0; i < rgba_channels; ++i)
        largest = std::max(largest, std::abs(int{one[i]} - int{other[i]}));
    return largest;
}

void compare_pixels(const style::Picture& is, const style::Picture& ought,
                    PictureDifference& difference) {
    difference.left = is.width;
    difference.top = is.height;
    for (int y = 0; y < is.height; ++y)
        for (int x = 0; x < is.width; ++x) {
            const auto number = static_cast<std::size_t>(y) * is.width + x;
            const int largest = largest_difference(pixel(is, number), pixel(ought, number));
            if (largest == 0) continue;
            ++difference.pixels;
            difference.largest = std::max(difference.largest, largest);
            difference.left = std::min(difference.left, x);
            difference.right = std::max(difference.right, x);
            difference.top = std::min(difference.top, y);
            difference.bottom = std::max(difference.bottom, y);
        }
}

void compare_notes(const std::vector<io::PngNote>& is, const std::vector<io::PngNote>& ought,
                   const std::vector<std::string>& apart, std::vector<std::string>& words) {
    const auto is_apart = [&](const std::string& keyword) {
        return std::ranges::find(apart, keyword) != apart.end();
    };
    const auto named = [](const std::vector<io::PngNote>& notes, const std::string& keyword) {
        return std::ranges::find(notes, keyword, &io::PngNote::keyword);
    };
    for (auto note = is.begin(); note != is.end(); ++note) {
        if (is_apart(note->keyword)) continue;
        const auto wanted = named(ought, note->keyword);
        if (wanted == ought.end() || named(is, note->keyword) != note)
            words.push_back(fmt::format("The note “{}” was added", note->keyword));
        else if (wanted->text != note->text)
            words.push_back(fmt::format("The note “{}” says something else", note->keyword));
    }
    for (const io::PngNote& note : ought)
        if (!is_apart(note.keyword) && named(is, note.keyword) == is.end())
            words.push_back(fmt::format("The note “{}” is missing", note.keyword));
}

}  // namespace

PictureDifference difference_between(const io::PngReading& is, const io::PngReading& ought,
                                     const std::vector<std::string>& apart) {
    PictureDifference difference;
    difference.is_size =
        is.picture.width != ought.picture.width || is.picture.height != ought.picture.height;
    if (!difference.is_size) compare_pixels(is.picture, ought.picture, difference);
    compare_notes(is.notes, ought.notes, apart, difference.notes);
    return difference;
}

style::Picture drawn_difference(const style::Picture& is, const style::Picture& ought) {
    style::Picture drawn = is;
    for (std::size_t number = 0; number * rgba_channels < is.rgba.size(); ++number) {
        const Pixel was = pixel(is, number);
        const bool is_same = largest_difference(was, pixel(ought, number)) == 0;
        const auto pale = static_cast<std::uint8_t>(191 + (was[0] + was[1] + was[2]) / 12);
        std::uint8_t* to = drawn.rgba.data() + number * rgba_channels;
        to[0] = is_same ? pale : 213;
        to[1] = is_same ? pale : 0;
        to[2] = is_same ? pale : 0;
        to[3] = 255;
    }
    return drawn;
}

}  // namespace app
