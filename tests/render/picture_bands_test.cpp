#include <doctest/doctest.h>

#include <vector>

#include "app/open_session.hpp"
#include "app/picture/picture.hpp"
#include "app/picture/picture_bands.hpp"
#include "app/picture/staging.hpp"
#include "desk.hpp"
#include "io/png/png.hpp"

namespace {

constexpr geo::Viewport poster{531, 377, 1.5};
constexpr int poster_width = 797, poster_height = 566;  // device pixels

session::Session session_on(const geo::Viewport& viewport, bool is_split) {
    session::Session session = app::open_session(GEODATA_DIR "/south-caucasus-2020");
    if (is_split) session.apply(session::SplitMap{});
    app::fill(session, viewport);
    session.apply(session::FitShownEvents{false});
    return session;
}

app::PictureStyle in_bands_of(int rows) {
    app::PictureStyle style;
    style.largest_band = static_cast<std::size_t>(rows) * poster_width;
    return style;
}

}  // namespace

TEST_CASE("a picture is the same whatever the bands it was drawn in, also of a split map") {
    for (const bool is_split : {false, true}) {
        CAPTURE(is_split);
        const session::Session session = session_on(poster, is_split);
        const auto in_bands = [&](int rows) {
            return io::decode_png(app::take_picture(test::renderer(), session, in_bands_of(rows)));
        };
        const io::PngReading at_once = in_bands(poster_height), several = in_bands(83);
        CHECK(at_once.picture.width == poster_width);
        CHECK(at_once.picture.height == poster_height);
        CHECK(several.picture == at_once.picture);
        CHECK(several.notes == at_once.notes);
        CHECK(app::draw_sheets(test::renderer(), session, in_bands_of(100)) == at_once.picture);
    }
}

TEST_CASE("bands are as wide as the picture, and no larger than asked unless a row is") {
    const session::Session session = session_on(poster, false);
    std::vector<int> rows;
    const auto take = [&](const app::DrawnBand& band) {
        rows.push_back(band.height());
        int rows_in_strips = 0;
        band.read([&](const style::Picture& strip) {
            CHECK(strip.width == poster_width);
            rows_in_strips += strip.height;
        });
        CHECK(rows_in_strips == band.height());
    };
    app::PictureAhead ahead(session, in_bands_of(200));
    app::PictureBands(test::renderer(), ahead).draw(take, {});
    CHECK(rows == std::vector<int>{200, 200, 166});

    app::PictureStyle less_than_a_row;
    less_than_a_row.largest_band = 10;
    const session::Session small = session_on({40, 30, 1}, false);
    app::PictureAhead narrow(small, less_than_a_row);
    int count = 0;
    app::PictureBands(test::renderer(), narrow)
        .draw([&](const app::DrawnBand& band) { count += band.height(); }, {});
    CHECK(count == 30);
}

TEST_CASE("a picture tells how far it is after each band, and stops when asked to") {
    const session::Session session = session_on(poster, false);
    std::vector<double> shares;
    const auto until = [&](std::size_t count) {
        return [&shares, count](std::string_view, double share) {
            shares.push_back(share);
            return shares.size() < count;
        };
    };
    app::take_picture(test::renderer(), session, in_bands_of(283), until(9));
    CHECK(shares == std::vector<double>{0.5, 1.0});
    shares.clear();
    CHECK_THROWS_AS(app::take_picture(test::renderer(), session, in_bands_of(100), until(2)),
                    io::Cancelled);
    CHECK(shares.size() == 2);
}
