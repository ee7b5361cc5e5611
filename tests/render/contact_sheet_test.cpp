#include "render/sheet/contact_sheet.hpp"

#include <doctest/doctest.h>

#include "desk.hpp"

namespace {

render::ContactSheet sheet_of(std::size_t count, std::string heading = "11 October 2020") {
    render::ContactSheet sheet;
    sheet.title = "Contact sheet";
    sheet.each = {200, 120, 1.5};
    sheet.pictures.assign(count, {std::move(heading), {"3 of 15 events"}});
    return sheet;
}

render::LaidOutSheet laid_out(const render::ContactSheet& sheet) {
    return render::lay_out_contact_sheet(sheet, test::fonts());
}

}  // namespace

TEST_CASE("small pictures stand in rows of up to four, inside the page and clear of each other") {
    for (const std::size_t count : {1U, 2U, 3U, 4U, 5U, 16U, 23U}) {
        CAPTURE(count);
        const render::LaidOutSheet sheet = laid_out(sheet_of(count));
        REQUIRE(sheet.places.size() == count);
        std::size_t in_first_row = 0;
        for (const geo::ScreenPoint& place : sheet.places) {
            CHECK(place.x >= 0);
            CHECK(place.x + 200 <= sheet.page.width);
            CHECK(place.y + 120 <= sheet.page.height);
            if (place.y == sheet.places.front().y) ++in_first_row;
            for (const geo::ScreenPoint& other : sheet.places)
                if (&other != &place)
                    CHECK(
                        (std::abs(other.x - place.x) >= 200 || std::abs(other.y - place.y) >= 120));
        }
        CHECK(in_first_row <= 4);
        CHECK(in_first_row * in_first_row >= std::min<std::size_t>(count, 16));
    }
}

TEST_CASE("a long heading takes two lines and then an ellipsis") {
    std::string words = "shelling";
    for (int i = 0; i < 40; ++i) words += " and shelling";
    const render::LaidOutSheet sheet = laid_out(sheet_of(1, words));
    std::vector<std::string> heading;
    for (const render::PlacedText& text : sheet.drawing.texts)
        if (text.text.find("shelling") != std::string::npos) heading.push_back(text.text);
    REQUIRE(heading.size() == 2);
    CHECK(heading[1].ends_with("…"));
}

TEST_CASE("a page is drawn in its theme, and pictures are pasted on whole pixels") {
    render::ContactSheet sheet = sheet_of(3);
    sheet.theme = style::Theme::dark;
    const render::LaidOutSheet out = laid_out(sheet);
    style::Picture page = test::renderer().draw_page(out.drawing, out.page);
    const style::Colour ground = style::palette(style::Theme::dark).panel;
    CHECK(page.rgba[0] == ground.r);
    CHECK(page.rgba[2] == ground.b);
    const style::Picture red{300, 180, std::vector<std::uint8_t>(300U * 180U * 4U, 255)};
    render::paste(page, red, out.places[2], out.page.pixel_ratio);
    const auto at = [&](double x, double y) {
        return page.rgba[(static_cast<std::size_t>(y * 1.5) * page.width +
                          static_cast<std::size_t>(x * 1.5)) *
                         4];
    };
    CHECK(at(out.places[2].x, out.places[2].y) == 255);
    CHECK(at(out.places[2].x + 199, out.places[2].y + 119) == 255);
    CHECK(at(out.places[2].x + 199, out.places[2].y + 121) < 128);
}
