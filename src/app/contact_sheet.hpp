#pragma once

#include <filesystem>
#include <vector>

#include "app/series_target.hpp"
#include "io/new_path.hpp"
#include "render/sheet/contact_sheet.hpp"

namespace app {

/// How much smaller the pictures of a contact sheet are laid out than those of `whole`, so that
/// four stand beside each other on a screen; names and symbols keep their size.
double shrink_for_contact_sheet(const geo::Viewport& whole);

/// The pictures of a series, small and side by side, in one PNG.
class ContactSheet final : public SeriesTarget {
 public:
    /// Throws io::FileError when the file is there already.
    ContactSheet(const std::filesystem::path& file, double dots_per_inch);

    void begin(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style, const io::Progress& progress) override;
    void finish() override;

 private:
    /// A small picture, and what a large one would say about itself.
    struct Small {
        style::Picture pixels;
        std::vector<render::Furniture> said;  ///< of each half, where the map is split
        std::vector<std::string> attributions;
        style::Theme theme = style::Theme::light;
    };
    void say_once();

    io::NewPath file_;
    double dots_per_inch_;
    render::ContactSheet sheet_;
    std::vector<Small> pictures_;  ///< each written by the thread that draws it
};

}  // namespace app
