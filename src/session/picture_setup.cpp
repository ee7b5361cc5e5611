#include "session/picture_setup.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "session/files.hpp"

namespace session {
namespace {

struct Ending {
    std::string_view ending, format;
};
constexpr std::array endings{Ending{".png", "png"},  Ending{".pdf", "pdf"},
                             Ending{".svg", "svg"},  Ending{".jpg", "jpg"},
                             Ending{".jpeg", "jpg"}, Ending{".webp", "webp"}};

std::optional<Ending> ending_of(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos) return std::nullopt;
    std::string lower(path.substr(dot));
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const auto found = std::ranges::find(endings, lower, &Ending::ending);
    return found == endings.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

bool is_picture_path(std::string_view path) {
    return ending_of(path).has_value();
}

std::string PictureSetup::path(std::string_view title) const {
    std::string file(name.empty() ? title : name);
    std::ranges::replace(file, '/', '-');
    if (const auto ending = ending_of(file); !ending || ending->format != format)
        file += "." + format;
    return folder.empty() ? file : joined_path(folder, file);
}

void PictureSetup::take_path(std::string_view path) {
    folder = folder_of(path);
    name = name_of(path);
    if (const auto ending = ending_of(name)) {
        format = ending->format;
        name.resize(name.size() - ending->ending.size());
    }
}

}  // namespace session
