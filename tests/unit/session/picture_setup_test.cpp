#include "session/picture_setup.hpp"

#include <doctest/doctest.h>

using session::PictureSetup;

TEST_CASE("a picture is saved under its title, or its name, in its format") {
    PictureSetup setup;
    CHECK(setup.path("South/North") == "South-North.png");
    setup.words.title = " ";
    CHECK(setup.path("South") == "South.png");
    setup.words.title = "As two sides tell it ";
    CHECK(setup.path("South") == "As two sides tell it.png");
    setup.words = {};
    setup.folder = "/srv/maps";
    CHECK(setup.path("South") == "/srv/maps/South.png");
    setup.name = "ganja";
    setup.format = "pdf";
    CHECK(setup.path("South") == "/srv/maps/ganja.pdf");
    setup.name = "ganja.pdf";
    CHECK(setup.path("South") == "/srv/maps/ganja.pdf");
    setup.name = "11.10";
    CHECK(setup.path("South") == "/srv/maps/11.10.pdf");
}

TEST_CASE("an animation and a contact sheet keep what they are where their path is taken") {
    PictureSetup setup;
    setup.format = "animation";
    setup.take_path("/srv/days.webp");
    CHECK(setup.format == "animation");
    CHECK(setup.path("A") == "/srv/days.webp");
    setup.format = "contact-sheet";
    setup.take_path("/srv/days.png");
    CHECK(setup.format == "contact-sheet");
    setup.take_path("/srv/days.pdf");
    CHECK(setup.format == "pdf");
}

TEST_CASE("a path says the folder, the name and, by its ending, the format of a picture") {
    const struct {
        const char *path, *folder, *name, *format;
    } rows[] = {
        {"/srv/a.svg", "/srv", "a", "svg"},     {"/srv/A.JPEG", "/srv", "A", "jpg"},
        {"/srv/11.10", "/srv", "11.10", "png"}, {"a.webp", "", "a", "webp"},
        {"~/a.b.pdf", "~", "a.b", "pdf"},
    };
    for (const auto& row : rows) {
        CAPTURE(std::string(row.path));
        PictureSetup setup;
        setup.take_path(row.path);
        CHECK(setup.folder == row.folder);
        CHECK(setup.name == row.name);
        CHECK(setup.format == row.format);
    }
}

TEST_CASE("pictures are known by their endings") {
    CHECK(session::is_picture_path("/srv/a.PNG"));
    CHECK_FALSE(session::is_picture_path("/srv/a.gpkg"));
    CHECK_FALSE(session::is_picture_path("/srv/png"));
}
