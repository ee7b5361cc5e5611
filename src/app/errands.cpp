#include "app/errands.hpp"

#include <fmt/format.h>

#include <exception>

#include "app/furniture.hpp"
#include "app/named_files.hpp"
#include "app/picture.hpp"
#include "io/files.hpp"
#include "platform/folders.hpp"
#include "platform/open_link.hpp"

namespace app {

void Errands::run(const std::vector<session::Errand>& errands) {
    for (const session::Errand& errand : errands)
        std::visit([this](const auto& what) { carry_out(what); }, errand);
    // Carrying one out may ask for another: what was imported is to be written, too.
    if (const auto more = session_.take_errands(); !more.empty()) run(more);
}

void Errands::carry_out(const session::SavePicture&) {
    try {
        const double dpi = 96.0 * session_.viewport().pixel_ratio;
        const std::filesystem::path path =
            free_path(platform::pictures_folder(), session_.atlas().title, ".png");
        const PictureStyle style{style::usual_parts, dpi, {}, location(), told_words(session_)};
        io::write_file(path, take_picture(renderer_, session_, style));
        session_.apply(session::ShowMessage{fmt::format("Picture saved: {}", path.string())});
    } catch (const std::exception& error) {
        session_.apply(session::ShowMessage{fmt::format("No picture was saved. {}", error.what())});
    }
}

void Errands::carry_out(const session::OpenLink& link) {
    if (!platform::open_link(link.url))
        session_.apply(session::ShowMessage{
            fmt::format("The link could not be opened in a browser: {}", link.url)});
}

void Errands::carry_out(const session::Quit&) {
    window_.close();
}

}  // namespace app
