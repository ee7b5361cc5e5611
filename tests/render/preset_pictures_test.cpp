#include <doctest/doctest.h>

#include <string>

#include "app/open_session.hpp"
#include "app/picture/picture.hpp"
#include "app/picture/staging.hpp"
#include "desk.hpp"
#include "picture_check.hpp"
#include "style/picture_preset.hpp"

namespace {

// Enough to see where everything stands; type is measured in px of the layout all the same.
constexpr double small_ratio = 0.5;

/// A picture of the bundled atlas in a preset's shape, with the parts that it has unless others are
/// asked for.
style::Picture preset_picture(std::string_view word, style::Theme theme) {
    const style::PicturePreset& preset = *style::picture_preset_from_word(word);
    session::Session session = app::open_session(GEODATA_DIR "/south-caucasus-2020");
    app::fill(session, {preset.width, preset.height, small_ratio});
    session.apply(session::FitHome{false});
    session.apply(session::SetTheme{theme});
    app::PictureStyle style;
    style.parts = style::usual_parts_for(preset.is_paper);
    return app::draw_sheets(test::renderer(), session, style);
}

void check_preset(std::string_view word, style::Theme theme) {
    test::check_picture("preset-" + std::string(word) + "-" + std::string(style::to_word(theme)),
                        preset_picture(word, theme));
}

}  // namespace

TEST_CASE("every preset gives a picture of the atlas that stands alone") {
    for (const style::PicturePreset& preset : style::picture_presets)
        if (preset.width > 0) check_preset(preset.word, style::Theme::light);
}

TEST_CASE("presets in the dark and in print") {
    for (const std::string_view word : {"slide", "a4-portrait"})
        for (const style::Theme theme : {style::Theme::dark, style::Theme::print})
            check_preset(word, theme);
}

TEST_CASE("a picture in print has no colour in any pixel") {
    const style::Picture picture = preset_picture("a4-portrait", style::Theme::print);
    std::size_t coloured = 0;
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        if (picture.rgba[i] != picture.rgba[i + 1] || picture.rgba[i] != picture.rgba[i + 2])
            ++coloured;
    CHECK(coloured == 0);
}
