#include "app/picture_format.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/usage_error.hpp"
#include "io/atlas/free_names.hpp"

namespace app {

PictureFormat picture_format(const std::string& out, const std::string& word) {
    const std::string extension = std::filesystem::path(out).extension().string();
    std::string name = word;
    if (name.empty() && !extension.empty()) name = io::lower_ascii(extension.substr(1));
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
