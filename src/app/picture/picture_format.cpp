#include "app/picture/picture_format.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "app/usage_error.hpp"
#include "io/files/ending.hpp"

namespace app {

std::string_view to_word(PictureFormat format) {
    constexpr std::array<std::string_view, 5> words{"png", "pdf", "svg", "jpg", "webp"};
    return words[static_cast<std::size_t>(format)];
}

bool has_pixels(PictureFormat format) {
    return format != PictureFormat::pdf && format != PictureFormat::svg;
}

PictureFormat picture_format(const std::string& out, const std::string& word) {
    const std::string ending = io::ending_of(out);
    std::string name = word;
    if (name.empty() && !ending.empty()) name = ending.substr(1);
    if (name.empty() || name == "png") return PictureFormat::png;
    if (name == "pdf") return PictureFormat::pdf;
    if (name == "svg") return PictureFormat::svg;
    if (name == "jpg" || name == "jpeg") return PictureFormat::jpeg;
    if (name == "webp") return PictureFormat::webp;
    throw UsageError(
        fmt::format("--output: “{}” ends in none of .png, .pdf, .svg, .jpg and .webp; give another "
                    "ending, or --format.",
                    out));
}

}  // namespace app
