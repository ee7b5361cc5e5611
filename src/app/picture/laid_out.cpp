#include "app/picture/laid_out.hpp"

#include "app/kept/named_files.hpp"
#include "app/picture/furniture.hpp"
#include "app/workspace_path.hpp"
#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/files/new_path.hpp"
#include "platform/folders.hpp"

namespace app {

bool is_laid_out(const session::Session& session) {
    return session.is_open(session::Panel::picture) && session.picture().shape().width > 0;
}

Staging staging_as_laid_out(const session::Session& session) {
    Staging staging = staging_of(session);
    const style::PicturePreset& shape = session.picture().shape();
    if (is_laid_out(session)) staging.whole = {shape.width, shape.height, shape.ratio};
    return staging;
}

PictureStyle style_as_laid_out(const session::Session& session, double pixel_ratio,
                               const std::string& location) {
    const std::optional<session::Survey>& survey = session.survey();
    return {session.picture().parts, style::screen_dpi * pixel_ratio,
            survey ? Whole{survey->totals.events, true} : Whole{}, location, told_words(session)};
}

std::filesystem::path folder_of_pictures(const session::Session& session) {
    const std::string& asked = session.picture().folder;
    const std::filesystem::path folder =
        asked.empty() ? platform::pictures_folder() : path_as_typed(asked);
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    return folder;
}

std::filesystem::path write_under_free_name(const std::filesystem::path& folder,
                                            const std::string& name, const std::string& ending,
                                            const std::vector<std::uint8_t>& bytes) {
    constexpr int most_tries = 100;
    for (int tries = 1;; ++tries) {
        const std::filesystem::path path = free_path(folder, name, ending);
        try {
            io::NewPath file(path, io::NewPath::Kind::file);
            io::write_file(file.path(), bytes);
            file.finish();
            return path;
        } catch (const io::FileError&) {
            // Somebody else took the name in between: the next one, then.
            std::error_code ignored;
            if (!std::filesystem::exists(path, ignored) || tries == most_tries) throw;
        }
    }
}

}  // namespace app
