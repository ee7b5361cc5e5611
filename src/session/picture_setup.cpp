#include "session/picture_setup.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "claims/filter/filter.hpp"
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
    const auto found =
        std::ranges::find(endings, claims::folded(path.substr(dot)), &Ending::ending);
    return found == endings.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

bool is_picture_path(std::string_view path) {
    return ending_of(path).has_value();
}

std::string PictureSetup::stem(std::string_view title) const {
    std::string stem(name.empty() ? title : name);
    if (const std::string ending = "." + format; stem.ends_with(ending))
        stem.resize(stem.size() - ending.size());
    return stem.empty() ? "Claim Atlas" : stem;
}

std::string PictureSetup::path(std::string_view title) const {
    std::string file = stem(title) + "." + format;
    std::ranges::replace(file, '/', '-');
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
