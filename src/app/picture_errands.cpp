#include "app/picture_errands.hpp"

#include <fmt/format.h>

#include "app/laid_out.hpp"
#include "app/picture_file.hpp"

namespace app {
namespace {

/// The file's name without ending: what was typed, or the atlas' title.
std::string name_of_picture(const session::Session& session) {
    const session::PictureSetup& setup = session.picture();
    std::string name = setup.name.empty() ? session.atlas().title : setup.name;
    if (const std::string ending = "." + setup.format; name.ends_with(ending))
        name.resize(name.size() - ending.size());
    return name.empty() ? "Claim Atlas" : name;
}

}  // namespace

void PictureErrands::tell_saved(const std::string& path) {
    session_.apply(session::ShowMessage{fmt::format("Picture saved: {}", path)});
}

void PictureErrands::fail(const std::exception& error) {
    session_.apply(session::ShowMessage{fmt::format("No picture was saved. {}", error.what())});
}

void PictureErrands::save() {
    try {
        const bool is_quick = !is_laid_out(session_) && session_.picture().format == "png";
        is_quick ? save_as_seen() : save_laid_out();
    } catch (const std::exception& error) {
        fail(error);
    }
}

void PictureErrands::save_as_seen() {
    const PictureStyle style =
        style_as_laid_out(session_, session_.viewport().pixel_ratio, location_());
    tell_saved(write_under_free_name(folder_of_pictures(session_), name_of_picture(session_),
                                     ".png", take_picture(renderer_, session_, style)));
}

void PictureErrands::save_laid_out() {
    const Staging staging = staging_as_laid_out(session_);
    const PictureStyle style = style_as_laid_out(session_, staging.whole.pixel_ratio, location_());
    const PictureFormat format = picture_format("-", session_.picture().format);
    const auto folder = folder_of_pictures(session_);
    const std::string name = name_of_picture(session_);
    const auto work = [this, staging, style, format, folder,
                       name](const io::Progress& progress) -> TaskRunner::Finish {
        io::tell(progress, "Drawing", 0.0);
        const auto bytes = PictureMaker().make(format, staged(staging), style, progress);
        io::tell(progress, "Writing", 1.0);
        const std::string path =
            write_under_free_name(folder, name, fmt::format(".{}", to_word(format)), bytes);
        return [this, path] { tell_saved(path); };
    };
    tasks_.start({fmt::format("Drawing “{}”", name), false}, work,
                 [this](const std::exception& error) { fail(error); });
}

}  // namespace app
