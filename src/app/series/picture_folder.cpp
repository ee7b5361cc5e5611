#include "app/series/picture_folder.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "io/files/files.hpp"

namespace app {
namespace {

/// Names that several shots have get a number.
std::vector<std::string> file_names(const std::vector<SeriesFrame>& frames, PictureFormat format) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const SeriesFrame& frame : frames) {
        const std::string ending = fmt::format(".{}", to_word(format));
        std::string name = frame.shot->name + ending;
        for (int number = 2; !taken.insert(name).second; ++number)
            name = fmt::format("{} ({}){}", frame.shot->name, number, ending);
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace

PictureFolder::PictureFolder(const std::filesystem::path& folder, PictureFormat format)
    : folder_(folder, io::NewPath::Kind::folder), format_(format) {}

void PictureFolder::begin(const Staging&, const std::vector<SeriesFrame>& frames) {
    names_ = file_names(frames, format_);
}

void PictureFolder::draw(std::size_t number, PictureMaker& maker, const session::Session& session,
                         const PictureStyle& style, const io::Progress& progress) {
    io::write_file(folder_.path() / names_[number], maker.make(format_, session, style, progress));
}

}  // namespace app
