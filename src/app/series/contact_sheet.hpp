#pragma once

#include <vector>

#include "app/series/draw_series.hpp"
#include "app/series/series_in_one_file.hpp"
#include "io/evidence/sealed_png.hpp"
#include "render/sheet/contact_sheet.hpp"

namespace app {

/// The wishes for pictures of `whole` become those for a contact sheet: laid out so much smaller
/// that four stand beside each other on a screen, while names and symbols keep their size, and
/// without what frames a picture, which would fill a small one and which the sheet says once.
void make_small(SeriesWishes& wishes, const geo::Viewport& whole);

/// The pictures of a series, small and side by side, in one PNG.
class ContactSheet final : public SeriesInOneFile {
 public:
    explicit ContactSheet(double dots_per_inch)
        : SeriesInOneFile(io::Form::contact_sheet), dots_per_inch_(dots_per_inch) {}

    std::vector<std::uint8_t> finish(const io::Evidence& evidence) override;

 private:
    /// A small picture, and what a large one would say about itself.
    struct Small {
        style::Picture pixels;
        std::vector<std::string> filter;      ///< its parts in words
        std::vector<render::Furniture> said;  ///< of each half, where the map is split
        std::vector<std::string> attributions;
        std::optional<io::ToldStep> told;
        style::Theme theme = style::Theme::light;
    };
    /// `staging` has the size of a small picture.
    void begin_pictures(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw_picture(std::size_t number, PictureMaker& maker, const session::Session& session,
                      const PictureStyle& style, const io::Progress& progress) override;
    void share_filter();
    void say_once();
    void say_author();
    void say_alone();
    std::string in_words() const;
    std::vector<io::PngNote> notes(const io::Evidence& evidence) const;

    double dots_per_inch_;
    std::string atlas_title_;
    render::ContactSheet sheet_;
    std::vector<Small> pictures_;  ///< each written by the thread that draws it
    std::vector<std::string> attributions_;
};

}  // namespace app
