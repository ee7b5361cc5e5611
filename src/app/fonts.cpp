#include "app/fonts.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <list>
#include <stdexcept>
#include <string>

#include "app/further_fonts.hpp"
#include "io/files/files.hpp"

namespace app {
namespace {

constexpr std::array folders{"/usr/share/fonts/truetype/noto", "/usr/share/fonts/noto",
                             "/usr/share/fonts/google-noto"};

std::vector<std::uint8_t> read_font(const std::string& name) {
    for (const char* folder : folders) {
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        if (std::filesystem::exists(path)) return io::read_file(path);
    }
    throw std::runtime_error(fmt::format(
        "The font {} is not installed, so the map cannot be lettered; install fonts-noto-core.",
        name));
}

/// Keeps the bytes of each file at a fixed address.
class FontFiles {
 public:
    render::Typeface face(std::initializer_list<const char*> names) {
        render::Typeface typeface;
        for (const char* name : names)
            typeface.push_back(std::as_bytes(std::span(files_.emplace_back(read_font(name)))));
        return typeface;
    }

 private:
    std::list<std::vector<std::uint8_t>> files_;
};

}  // namespace

const render::Fonts& fonts() {
    static FontFiles files;
    static const render::Fonts all{
        files.face({"NotoSans-Regular.ttf", "NotoSansArmenian-Regular.ttf",
                    "NotoSansGeorgian-Regular.ttf"}),
        files.face({"NotoSans-Bold.ttf", "NotoSansArmenian-Bold.ttf", "NotoSansGeorgian-Bold.ttf"}),
        files.face({"NotoSans-Italic.ttf", "NotoSansArmenian-Regular.ttf",
                    "NotoSansGeorgian-Regular.ttf"}),
        &further_fonts(),
    };
    return all;
}

}  // namespace app
