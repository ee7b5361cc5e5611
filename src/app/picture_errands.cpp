#include "app/picture_errands.hpp"

#include <fmt/format.h>

#include <exception>
#include <filesystem>

#include "app/furniture.hpp"
#include "app/named_files.hpp"
#include "app/picture_file.hpp"
#include "app/staging.hpp"
#include "app/workspace_path.hpp"
#include "io/files.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

/// A free name in the folder that pictures go to; makes the folder.
std::string free_picture_path(const session::Session& session) {
    const session::PictureSetup& setup = session.picture();
    const std::filesystem::path folder =
        setup.folder.empty() ? platform::pictures_folder() : path_as_typed(setup.folder);
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    const std::string& name = setup.name.empty() ? session.atlas().title : setup.name;
    return free_path(folder, name.empty() ? "Claim Atlas" : name, "." + setup.format).string();
}

PictureStyle style_of(const session::Session& session, const std::string& location, double dpi) {
    return {session.picture().parts, dpi, {}, location, told_words(session)};
}

}  // namespace

void PictureErrands::fail(const std::exception& error) {
    session_.apply(session::ShowMessage{fmt::format("No picture was saved. {}", error.what())});
}

void PictureErrands::save() {
    try {
        const std::string path = free_picture_path(session_);
        const bool is_laid_out =
            session_.is_open(session::Panel::picture) && session_.picture().shape().width > 0;
        const bool is_quick = !is_laid_out && session_.picture().format == "png";
        is_quick ? save_as_seen(path) : save_laid_out(path);
    } catch (const std::exception& error) {
        fail(error);
    }
}

void PictureErrands::save_as_seen(const std::string& path) {
    const double dpi = 96.0 * session_.viewport().pixel_ratio;
    io::write_file(path, take_picture(renderer_, session_, style_of(session_, location_(), dpi)));
    session_.apply(session::ShowMessage{fmt::format("Picture saved: {}", path)});
}

void PictureErrands::save_laid_out(const std::string& path) {
    Staging staging = staging_of(session_);
    const style::PicturePreset& shape = session_.picture().shape();
    if (shape.width > 0 && session_.is_open(session::Panel::picture))
        staging.whole = {shape.width, shape.height, shape.ratio};
    const PictureStyle style = style_of(session_, location_(), 96.0 * staging.whole.pixel_ratio);
    const PictureFormat format = picture_format(path, {});
    const auto work = [this, staging, style, format,
                       path](const io::Progress& progress) -> TaskRunner::Finish {
        const session::Session shown = staged(staging);
        io::write_file(path, PictureMaker().make(format, shown, style, progress));
        return [this, path] {
            session_.apply(session::ShowMessage{fmt::format("Picture saved: {}", path)});
        };
    };
    tasks_.start({"Drawing " + std::filesystem::path(path).filename().string(), false}, work,
                 [this](const std::exception& error) { fail(error); });
}

}  // namespace app
