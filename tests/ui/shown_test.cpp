#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>

#include "claims/utf8.hpp"
#include "sample.hpp"
#include "screen.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/theme.hpp"

namespace {

/// Every letter is a square of 10 px; the lines stand from the right.
class Squares : public ui::Lettering {
 public:
    std::vector<Letter> set(std::string_view line, bool, float) override {
        std::vector<Letter> letters;
        for (; !line.empty();) {
            const auto [letter, size] = claims::next_utf8(line);
            line.remove_prefix(std::max<std::size_t>(size, 1));
            letters.push_back({letter, 0, 0, 10, letter == ' '});
        }
        std::ranges::reverse(letters);
        for (std::size_t i = 0; i < letters.size(); ++i)
            letters[i].x = 10.0F * static_cast<float>(i);
        return letters;
    }
    /// At every space.
    std::vector<Line> broken(std::string_view text, bool, float, float) override {
        std::vector<Line> lines;
        for (std::size_t end = 0; end != std::string_view::npos; text.remove_prefix(end + 1)) {
            end = text.find(' ');
            lines.push_back({std::string(text.substr(0, end)), true});
            if (end == std::string_view::npos) break;
        }
        return lines;
    }
    Drawing draw(std::uint64_t, bool, float) override {
        return {side, side, 0, -side, std::vector<std::uint8_t>(side * side, 200)};
    }

    static constexpr int side = 9;
};

/// A window in which texts are asked for.
class Panel {
 public:
    explicit Panel(ui::Lettering* lettering) : options_{.lettering = lettering} {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        ImGui::GetIO().DisplaySize = {400, 300};
        load_real_fonts(options_);
        ImGui::NewFrame();
    }
    ~Panel() {
        ImGui::EndFrame();
        ui::reserve_letters(*ImGui::GetIO().Fonts, nullptr, 0);
        ImGui::DestroyContext();
    }
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;

    void next_frame() {
        ImGui::EndFrame();
        if (ui::are_letters_outgrown()) load_real_fonts(options_);
        ImGui::NewFrame();
        ui::begin_shown();
    }

 private:
    ScreenOptions options_;
};

float width_of(std::string_view seen) {
    return ImGui::CalcTextSize(seen.data(), seen.data() + seen.size()).x;
}

/// The coverage of a font's letter in its middle.
int middle_of(char32_t number) {
    const ImFontGlyph& glyph = *ImGui::GetFont()->FindGlyph(static_cast<ImWchar>(number));
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    const auto x = static_cast<int>((glyph.U0 + glyph.U1) / 2 * static_cast<float>(width));
    const auto y = static_cast<int>((glyph.V0 + glyph.V1) / 2 * static_cast<float>(height));
    return pixels[4 * (y * width + x) + 3];
}

std::string many_letters(char32_t from, int count) {
    std::string letters;
    for (int i = 0; i < count; ++i) claims::append_utf8(letters, from + static_cast<char32_t>(i));
    return letters;
}

constexpr std::string_view hebrew = "אב גד";

}  // namespace

TEST_CASE("what the fonts have is shown as it is, and without a lettering everything") {
    Squares squares;
    {
        Panel panel(&squares);
        const std::string words = "Ganja (Gəncə), Գանձակ, განჯა, Гянджа – 3 €";
        CHECK(ui::shown(words).data() == words.data());
        CHECK(ui::shown(words, 20).data() == words.data());
        CHECK(ui::shown_label(words) == words.c_str());
        CHECK_FALSE(ui::are_letters_outgrown());
    }
    Panel panel(nullptr);
    CHECK(ui::shown(hebrew) == hebrew);
    CHECK_FALSE(ui::are_letters_outgrown());
}

TEST_CASE("other letters are there as soon as the fonts have room for them") {
    Squares squares;
    Panel panel(&squares);
    CHECK(ui::shown(hebrew) == hebrew);
    REQUIRE(ui::are_letters_outgrown());
    panel.next_frame();
    REQUIRE_FALSE(ui::are_letters_outgrown());

    const std::string_view seen = ui::shown(hebrew);
    CHECK(ui::have_letters_changed());
    CHECK_FALSE(ui::have_letters_changed());
    // Four letters, each of three bytes, and the space between them, which ImGui may break at.
    CHECK(seen.size() == 13);
    CHECK(seen[6] == ' ');
    CHECK(width_of(seen) == doctest::Approx(40 + width_of(" ")));
    const auto first = claims::next_utf8(seen).letter;
    CHECK(first >= 0xe000);
    CHECK(middle_of(first) == 200);
    // The same drawings again need nothing new.
    CHECK(ui::shown("דג").size() == 6);
    CHECK(ui::shown(hebrew) == seen);
    CHECK_FALSE(ui::have_letters_changed());
}

TEST_CASE("each font has letters of its own") {
    Squares squares;
    Panel panel(&squares);
    ui::shown(hebrew);
    panel.next_frame();
    const std::string regular(ui::shown(hebrew));
    const ui::ScopedFont bold(ui::Face::bold);
    CHECK(ui::shown(hebrew) == regular);
    CHECK(ui::have_letters_changed());
    CHECK(middle_of(claims::next_utf8(ui::shown(hebrew)).letter) == 200);
}

TEST_CASE("lines that begin at the right end at one edge") {
    Squares squares;
    Panel panel(&squares);
    ui::shown(hebrew);
    panel.next_frame();
    const std::string lines(ui::shown("אבגדה ו", 60));
    const std::size_t end = lines.find('\n');
    REQUIRE(end != std::string::npos);
    CHECK(width_of(lines.substr(0, end)) == doctest::Approx(50));
    CHECK(width_of(lines.substr(end + 1)) == doctest::Approx(50));
    CHECK(width_of(ui::shown("ו", 60)) == doctest::Approx(10));
}

TEST_CASE("a text is cut before it is set, and says that it was") {
    Squares squares;
    Panel panel(&squares);
    ui::shown(hebrew);
    panel.next_frame();
    CHECK(ui::fits("אבגדה", 50));
    CHECK_FALSE(ui::fits("אבגדה", 49));
    CHECK(ui::elided("אבגדה", 50) == ui::shown("אבגדה"));
    CHECK(ui::elided("אבגדה", 35) == ui::shown("אב…"));
}

TEST_CASE("a field that is typed into has its characters one by one") {
    Squares squares;
    Panel panel(&squares);
    ui::learn_characters("אב");
    panel.next_frame();
    CHECK(ImGui::GetFont()->FindGlyphNoFallback(0x05d0) == nullptr);
    ui::learn_characters("אב");
    REQUIRE(ImGui::GetFont()->FindGlyphNoFallback(0x05d0) != nullptr);
    CHECK(ImGui::GetFont()->FindGlyphNoFallback(0x05d0)->AdvanceX == 10);
    CHECK(ui::have_letters_changed());
    ui::learn_characters("אב");
    CHECK_FALSE(ui::have_letters_changed());
}

TEST_CASE("more letters than there is room for are all there in the end") {
    Squares squares;
    Panel panel(&squares);
    int frames = 0;
    std::string_view seen;
    const std::string words = many_letters(0x4e00, 6000);
    for (; frames < 8; ++frames) {
        seen = ui::shown(words);
        if (!ui::are_letters_outgrown()) break;
        CHECK(seen == words);
        panel.next_frame();
    }
    CHECK(frames > 1);
    CHECK(frames < 8);
    CHECK(width_of(seen) == doctest::Approx(60'000).epsilon(0.001));
}

TEST_CASE("what is too much for the fonts is not tried again in every frame") {
    Squares squares;
    Panel panel(&squares);
    const std::string words = many_letters(0x4e00, 7000);
    int loads = 0;
    for (int frame = 0; frame < 30; ++frame) {
        ui::shown(words);
        ui::learn_characters(words);
        if (ui::are_letters_outgrown()) ++loads;
        panel.next_frame();
    }
    CHECK(loads > 3);
    CHECK(loads < 8);
    CHECK(ui::shown(words) == words);
}

TEST_CASE("the panels show an atlas in Hebrew, and a field as it should once it is left") {
    Squares squares;
    claims::Atlas atlas = *sample::atlas();
    atlas.title = hebrew;
    Screen screen({std::make_shared<const claims::Atlas>(atlas), sample::base(), {}},
                  {.lettering = &squares});
    claims::Filter filter;
    filter.text = "אב";
    screen.session.apply(session::SetFilter{filter});
    screen.frames();
    CHECK_FALSE(screen.shows("?"));
    CHECK_FALSE(screen.shows("אב"));  // squares under other numbers
    screen.click("Events", std::string(ui::shown("אב")));
    screen.frames();
    CHECK(screen.shows("Events", "אב"));
}
