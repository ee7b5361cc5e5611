#include <doctest/doctest.h>

#include "sample.hpp"
#include "screen.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/text.hpp"

namespace {

void open_everything(Screen& screen) {
    for (const session::Panel panel :
         {session::Panel::help, session::Panel::rules, session::Panel::problems})
        screen.session.apply(session::TogglePanel{panel});
    screen.session.apply(session::Select{sample::contested});
    screen.session.apply(
        session::ShowMessage{"A message that is long enough to take a few lines of "
                             "the small window that it stands in."});
    screen.frames();
}

bool has_glyphs(const ImFont* font, const std::vector<ImWchar>& characters) {
    for (const ImWchar character : characters)
        if (font->FindGlyphNoFallback(character) == nullptr) return false;
    return true;
}

}  // namespace

TEST_CASE("every panel is drawn at 100, 150 and 200 % in both themes") {
    for (const double scale : {1.0, 1.5, 2.0})
        for (const style::Theme theme : {style::Theme::light, style::Theme::dark}) {
            Screen screen(sample::session(), {.width = static_cast<float>(1440 * scale),
                                              .height = static_cast<float>(900 * scale),
                                              .scale = scale,
                                              .theme = theme});
            open_everything(screen);
            CHECK(screen.shows("Card", "contested"));
            CHECK(screen.shows("Layers", "contested"));
            CHECK(screen.shows("Keys and mouse", "Drag"));
            CHECK(screen.shows("Message", "A message"));
        }
}

TEST_CASE("small and odd windows are drawn without harm") {
    for (const ImVec2 size : {ImVec2{1, 1}, ImVec2{50, 40}, ImVec2{320, 240}, ImVec2{700, 300},
                              ImVec2{899, 500}, ImVec2{300, 2000}}) {
        Screen screen(sample::session(), {.width = size.x, .height = size.y, .real_fonts = false});
        open_everything(screen);
        CHECK(screen.session.viewport().width >= 1);
        CHECK(screen.session.viewport().height >= 1);
        CHECK(screen.session.viewport().width <= static_cast<double>(size.x));
    }
}

TEST_CASE("text in Azerbaijani, Russian, Armenian and Georgian is drawn") {
    Screen screen(sample::session());
    screen.session.apply(session::Select{sample::scripts});
    screen.frames();
    CHECK(screen.shows("Card", "Gəncə Гянджа Գանձակ განჯა"));
    const std::vector<ImWchar> letters{0x259, 0x11f,  0x131,  0x15f,  0x410,  0x44f,  0x531,
                                       0x586, 0x10d0, 0x10f0, 0x2026, 0x201c, 0x2013, 0xb0};
    for (const ui::Face face : {ui::Face::regular, ui::Face::bold, ui::Face::title})
        CHECK(has_glyphs(ui::font(face), letters));
}

TEST_CASE("a text that is too long ends in an ellipsis and never in half a character") {
    Screen screen(sample::session());
    ImGui::NewFrame();
    const std::string words = "განჯა Գանձակ Гянджа";
    for (float width = 10; width < 200; width += 3) {
        const std::string shown = ui::elided(words, width);
        if (shown == words) continue;
        CHECK(shown.ends_with("…"));
        const std::string kept = shown.substr(0, shown.size() - 3);
        CHECK(words.starts_with(kept));
        const auto next = static_cast<unsigned char>(words[kept.size()]);
        CHECK((next & 0xc0U) != 0x80U);
    }
    CHECK(ui::elided("short", 500) == "short");
    ImGui::EndFrame();
}

TEST_CASE("a cut title shows in full under the pointer") {
    Screen screen(sample::session(), {.width = 490, .height = 900});
    const DrawnText list = screen.text("Events");
    REQUIRE_FALSE(list.has("Somewhere unknown"));
    screen.move(screen.place_of("Events", "Somew"));
    screen.frames();
    CHECK(screen.shows("##Tooltip", "Somewhere unknown"));
}

TEST_CASE("what is shown under the pointer goes once something is typed, until that moves") {
    Screen screen(sample::session(), {.width = 490, .height = 900});
    const ImVec2 row = screen.place_of("Events", "Somew");
    screen.move(row);
    screen.frames();
    REQUIRE(screen.shows("##Tooltip", "Somewhere unknown"));
    screen.type("x");
    screen.frames();
    CHECK_FALSE(screen.shows("##Tooltip", "Somewhere unknown"));
    screen.move({row.x + 2, row.y});
    screen.frames();
    CHECK(screen.shows("##Tooltip", "Somewhere unknown"));
}
