#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <string>

#include "sample.hpp"
#include "screen.hpp"

namespace {

std::size_t preset_called(std::string_view word) {
    std::size_t number = 0;
    while (style::picture_presets[number].word != word) ++number;
    return number;
}

session::Session session_laid_out(std::string_view word) {
    session::Session session = sample::session();
    session::PictureSetup setup;
    setup.preset = preset_called(word);
    session.apply(session::SetPicture{setup});
    session.apply(session::TogglePanel{session::Panel::picture});
    return session;
}

}  // namespace

TEST_CASE("while a picture is laid out the map has its shape, and gets its room back afterwards") {
    Screen screen(sample::session());
    screen.frames();
    const geo::Viewport before = screen.session.viewport();
    session::PictureSetup setup;
    setup.preset = preset_called("a4-portrait");
    screen.session.apply(session::SetPicture{setup});
    screen.frames();
    CHECK(screen.session.viewport() == before);  // only while the window is open
    screen.session.apply(session::TogglePanel{session::Panel::picture});
    screen.frames();
    const geo::Viewport& laid_out = screen.session.viewport();
    CHECK(laid_out.width == style::picture_presets[preset_called("a4-portrait")].width);
    CHECK(laid_out.height == style::picture_presets[preset_called("a4-portrait")].height);
    CHECK(laid_out.height * laid_out.pixel_ratio <= before.height);
    CHECK(screen.shows("Picture", "2480 × 3508 pixels, 300 dots per inch"));
    screen.session.apply(session::TogglePanel{session::Panel::picture});
    screen.frames();
    CHECK(screen.session.viewport() == before);
}

TEST_CASE("the panel covers nothing of the picture that it lays out") {
    for (const bool has_layers : {true, false}) {
        Screen screen(session_laid_out("slide"));
        if (screen.session.is_open(session::Panel::layers) != has_layers)
            screen.session.apply(session::TogglePanel{session::Panel::layers});
        screen.frames();
        const ImGuiWindow* panel = ImGui::FindWindowByName("Picture");
        REQUIRE(panel != nullptr);
        const double ratio = screen.session.viewport().pixel_ratio;
        CHECK(screen.session.map_origin().x * ratio >=
              static_cast<double>(panel->Pos.x + panel->Size.x));
    }
}

TEST_CASE("narratives and map stay in sight while a picture is laid out") {
    for (const char* shape : {"window", "slide"}) {
        Screen screen(session_laid_out(shape));
        screen.frames();
        const ImGuiWindow* panel = ImGui::FindWindowByName("Picture");
        REQUIRE(panel != nullptr);
        const float at_first = panel->Pos.x;
        screen.session.apply(session::TogglePanel{session::Panel::narratives});
        screen.frames();
        const ImGuiWindow* card = ImGui::FindWindowByName("Card");
        REQUIRE(card != nullptr);
        CHECK(panel->Pos.x > card->Pos.x);
        CHECK(panel->Pos.x + panel->Size.x < card->Pos.x + card->Size.x);

        screen.session.apply(session::TogglePanel{session::Panel::card});
        screen.frames();
        const ImGuiWindow* narratives = ImGui::FindWindowByName("Narratives");
        REQUIRE(narratives != nullptr);
        CHECK(panel->Pos.x >= narratives->Pos.x + narratives->Size.x);
        if (shape == std::string("slide"))
            CHECK(screen.session.map_origin().x * screen.session.viewport().pixel_ratio >=
                  static_cast<double>(panel->Pos.x + panel->Size.x));

        screen.session.apply(session::TogglePanel{session::Panel::narratives});
        screen.frames();
        CHECK(panel->Pos.x == at_first);
    }
}

TEST_CASE("the pointer finds events on a map that is laid out smaller") {
    Screen screen(session_laid_out("slide"));
    screen.frames();
    const session::Session& session = screen.session;
    const geo::ScreenPoint at =
        geo::to_screen(session.view().camera, session.viewport(), geo::LngLat{46.4, 40.7});
    const double ratio = session.viewport().pixel_ratio;
    screen.click({static_cast<float>((session.map_origin().x + at.x) * ratio),
                  static_cast<float>((session.map_origin().y + at.y) * ratio)});
    screen.frames();
    CHECK(session.selected() == sample::contested);
}

TEST_CASE("shape, parts and format are chosen, and F12 or the button saves") {
    Screen screen(session_laid_out("window"));
    screen.frames();
    screen.click("Picture", "As the map in the window");
    screen.frames();
    screen.click(screen.place_of("", "Slide, 16:9"));
    CHECK(screen.session.picture().shape().word == "slide");
    screen.frames();
    screen.click("Picture", "Legend");
    CHECK_FALSE(style::has(screen.session.picture().parts, style::PicturePart::legend));
    CHECK(style::has(screen.session.picture().parts, style::PicturePart::title));
    screen.click("Picture", "Sources as numbered notes");
    CHECK(style::has(screen.session.picture().parts, style::PicturePart::sources));
    screen.click("Picture", "Save");
    screen.key(key::f12);
    CHECK(screen.count<session::SavePicture>() == 2);
    screen.click("Picture", "Copy");
    CHECK(screen.count<session::CopyPicture>() == 1);
}

TEST_CASE("a picture has words of its author, and may be a report") {
    Screen screen(session_laid_out("window"));
    screen.frames();
    const ImVec2 label = screen.place_of("Picture", "Your words beneath it");
    screen.click({label.x, label.y - 32});
    screen.type("Ganja");
    screen.click(label);
    screen.type("As two sides tell it.");
    screen.frames();
    CHECK(screen.session.picture().words ==
          session::PictureWords{"Ganja", "As two sides tell it."});
    screen.click("Picture", "PNG, can be verified");
    screen.frames();
    screen.click("", "Report, web page");
    CHECK(screen.session.picture().is_report());
    CHECK(screen.session.picture().path("A") == "Ganja.html");
    screen.frames();
    CHECK(screen.shows("Picture", "every event in it"));
}

TEST_CASE("a picture may be one of many, and it is chosen what they follow") {
    using session::SeriesAlong;
    Screen screen(session_laid_out("window"));
    screen.frames();
    const auto choose = [&](const char* field, const char* entry) {
        screen.click("Picture", field);
        screen.frames();
        screen.click("", entry);
        screen.frames();
    };
    choose("PNG, can be verified", "Animation, WebP");
    const session::PictureSetup& setup = screen.session.picture();
    CHECK(setup.is_series());
    CHECK(setup.path("A") == "A.webp");
    CHECK(setup.series == session::SeriesSetup{});
    CHECK(screen.shows("Picture", "picture"));  // how many, where it always stays in sight
    CHECK(screen.shows("Picture", "Of what the timeline shows"));
    choose("A picture for each day", "A picture for each week");
    choose("What happened in it", "What was known by its end");
    CHECK(setup.series == session::SeriesSetup{SeriesAlong::known, claims::TimeUnit::week, 0.0});
    choose("Each stays 1 second", "Each stays 4 seconds");
    CHECK(setup.series.seconds == 4.0);
    CHECK(screen.shows("Picture", "1 picture, 4 seconds"));
    choose("Animation, WebP", "Contact sheet, PNG");
    CHECK_FALSE(screen.shows("Picture", "Each stays"));
    CHECK(setup.path("A") == "A.png");
    CHECK(screen.shows("Picture", "1 picture side by side"));
    choose("What was known by its end", "Steps of the open narrative");
    CHECK(setup.series.along == SeriesAlong::narrative);
    CHECK_FALSE(screen.shows("Picture", "A picture for each"));
    CHECK(screen.shows("Picture", "No narrative is open: F8."));
}

TEST_CASE("paper has a locator map, which can be taken off") {
    const auto has_locator = [](const Screen& screen) {
        return style::has(screen.session.picture().parts, style::PicturePart::locator);
    };
    Screen screen(session_laid_out("window"));
    screen.frames();
    CHECK_FALSE(has_locator(screen));
    screen.click("Picture", "As the map in the window");
    screen.frames();
    screen.click(screen.place_of("", "A4, portrait"));
    screen.frames();
    CHECK(has_locator(screen));
    screen.click("Picture", "Locator map");
    CHECK_FALSE(has_locator(screen));
}

TEST_CASE("the theme is chosen beside the picture; in print the panels stay light") {
    Screen screen(session_laid_out("window"));
    screen.frames();
    screen.click("Picture", "Light");
    screen.frames();
    screen.click(screen.place_of("", "Print, black and white"));
    screen.frames();
    CHECK(screen.session.view().theme == style::Theme::print);
    CHECK(screen.shows("Picture", "Print, black and white"));
}

TEST_CASE("a shape that does not exist is the window's own") {
    session::Session session = sample::session();
    session::PictureSetup setup;
    setup.preset = 999;
    session.apply(session::SetPicture{setup});
    CHECK(session.picture().shape().word == "window");
}

TEST_CASE("what is ticked is as small as in the layers") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::picture});
    screen.frames();
    const Box row = screen.text("Layers").find("attack");
    const Box title = screen.text("Picture").find("Picture");
    const Box part = screen.text("Picture").find("Title and dates");
    const Box heading = screen.text("Layers").find("Layers");
    CHECK(part.from.x - title.from.x == doctest::Approx(row.from.x - heading.from.x).epsilon(0.1));
}

TEST_CASE("a saved picture is chosen in the folder of pictures, to be shown again") {
    Screen screen(sample::session());
    screen.session.apply(session::TogglePanel{session::Panel::reopen_picture});
    screen.frames();
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->use == session::FileUse::reopen_picture);
    CHECK(screen.last<session::BrowseFolder>()->path.empty());  // the user's pictures
    screen.type("/srv/ganja.pdf");
    screen.key(key::enter);
    REQUIRE(screen.last<session::ReopenPicture>());
    CHECK(screen.last<session::ReopenPicture>()->path == "/srv/ganja.pdf");
}

TEST_CASE("where a picture is saved is chosen in the list of a folder") {
    Screen screen(session_laid_out("slide"));
    screen.frames();
    screen.click("Picture", "Save as");
    screen.frames();
    REQUIRE(screen.last<session::BrowseFolder>());
    CHECK(screen.last<session::BrowseFolder>()->use == session::FileUse::picture);
    CHECK(screen.last<session::BrowseFolder>()->path.empty());  // the user's pictures
    session::Folder pictures;
    pictures.path = "/srv/pictures";
    pictures.entries = std::make_shared<const std::vector<session::FileEntry>>(
        std::vector<session::FileEntry>{{"reports", "reports", true, false, 0, ""},
                                        {"ganja.pdf", "ganja.pdf", false, false, 812, ""}});
    screen.session.apply(session::FolderRead{session::FileUse::picture, pictures});
    screen.frames();
    screen.click("Save picture as", "ganja.pdf");
    screen.frames();
    screen.forget();
    screen.click("Save picture as", "Save", 1);
    CHECK(screen.session.picture().folder == "/srv/pictures");
    CHECK(screen.session.picture().name == "ganja");
    CHECK(screen.session.picture().format == "pdf");
    CHECK(screen.count<session::SavePicture>() == 1);
    CHECK_FALSE(screen.session.is_open(session::Panel::save_picture_as));
}
