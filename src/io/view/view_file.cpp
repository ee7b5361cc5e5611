#include "io/view/view_file.hpp"

#include <fmt/format.h>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/view/members.hpp"
#include "io/view/view_json.hpp"

namespace io {
namespace {

constexpr std::uintmax_t largest_view = 8U << 20U;  // bytes

std::string text_of_view(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > largest_view)
        throw Error(fmt::format("is larger than {} MiB; that is no view.", largest_view >> 20U));
    const std::vector<std::uint8_t> bytes = read_file(path);
    return {bytes.begin(), bytes.end()};
}

}  // namespace

NamedView view_from_json(std::string_view text) {
    return view_from(json_from(text));
}

std::string view_to_json(const NamedView& view) {
    return json_text(json_of(view), 2) + "\n";
}

NamedView read_view(const std::filesystem::path& path) {
    return reading_file(path, [&] { return view_from_json(text_of_view(path)); });
}

void write_view(const std::filesystem::path& path, const NamedView& view) {
    write_text(path, view_to_json(view));
}

}  // namespace io
