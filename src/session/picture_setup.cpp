#include "session/picture_setup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "claims/filter/filter.hpp"
#include "claims/words/without_blanks.hpp"
#include "session/files.hpp"

namespace session {
namespace {

struct Ending {
    std::string_view ending, format;
};
constexpr std::array endings{Ending{".png", "png"},   Ending{".pdf", "pdf"},
                             Ending{".svg", "svg"},   Ending{".jpg", "jpg"},
                             Ending{".jpeg", "jpg"},  Ending{".webp", "webp"},
                             Ending{".html", "html"}, Ending{".htm", "html"}};

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

std::string_view PictureSetup::ending() const {
    if (format == "report-pdf") return "pdf";
    if (format == "animation") return "webp";
    if (format == "contact-sheet") return "png";
    return format;
}

std::string_view PictureSetup::usual_name(std::string_view title) const {
    const std::string_view own = claims::without_blanks(words.title);
    return own.empty() ? title : own;
}

std::string PictureSetup::stem(std::string_view title) const {
    std::string stem(name.empty() ? usual_name(title) : name);
    if (const std::string end = fmt::format(".{}", ending()); stem.ends_with(end))
        stem.resize(stem.size() - end.size());
    return stem.empty() ? "Claim Atlas" : stem;
}

std::string PictureSetup::path(std::string_view title) const {
    std::string file = fmt::format("{}.{}", stem(title), ending());
    std::ranges::replace(file, '/', '-');
    return folder.empty() ? file : joined_path(folder, file);
}

void PictureSetup::take_path(std::string_view path) {
    folder = folder_of(path);
    name = name_of(path);
    if (const auto ending = ending_of(name)) {
        if (ending->format != this->ending()) format = ending->format;  // a PDF may be a report
        name.resize(name.size() - ending->ending.size());
    }
}

}  // namespace session
