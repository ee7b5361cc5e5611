#include <doctest/doctest.h>

#include <random>

#include "io/atlas/read_atlas.hpp"
#include "io/error.hpp"
#include "io/utf8.hpp"
#include "problems.hpp"
#include "scratch.hpp"

namespace {

/// What must hold of anything that was read, however damaged.
void check_sane(const io::AtlasReading& reading) {
    const claims::Atlas& atlas = *reading.atlas;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        const claims::Event event = atlas.event(row);
        CHECK_FALSE(event.id.empty());
        CHECK(io::is_utf8(event.title));
        CHECK((event.is_located() || std::isnan(event.at.lng)));
        for (const claims::Claim& claim : atlas.claims_about(row)) {
            CHECK(atlas.actor(claim.actor) != nullptr);
            CHECK(atlas.source_chain(claim.source).size() <= atlas.sources.size());
        }
    }
    for (const claims::Problem& problem : reading.problems) CHECK(io::is_utf8(problem.sentence));
}

}  // namespace

TEST_CASE("flipped bytes in the tables never crash or hang") {
    const test::Scratch scratch("flipped_csv");
    scratch.copy_data("bad-atlas");
    std::mt19937 random(2020);
    int read = 0;
    for (const char* table : {"actors.csv", "sources.csv", "events.csv", "claims.csv"}) {
        const std::string whole = test::contents(scratch / table);
        for (int round = 0; round < 100; ++round) {
            std::string flipped = whole;
            const std::string_view favourites = "\",\n\r;\0\xFF\t";
            for (int flip = 0; flip < 3; ++flip)
                flipped[random() % flipped.size()] = random() % 2 == 0
                                                         ? favourites[random() % favourites.size()]
                                                         : static_cast<char>(random() % 256);
            test::overwrite(scratch / table, flipped);
            try {
                check_sane(io::read_atlas(scratch.folder()));
                ++read;
            } catch (const io::Error& error) {
                CHECK(std::string(error.what()).find("events.csv") != std::string::npos);
            }
        }
        test::overwrite(scratch / table, whole);
    }
    CHECK(read > 300);
}

TEST_CASE("a table cut anywhere keeps the rows before the cut") {
    const test::Scratch scratch("cut_csv");
    scratch.copy_data("small-atlas");
    const std::string whole = test::contents(scratch / "events.csv");
    const std::size_t header = whole.find('\n');
    for (std::size_t size = header + 1; size < whole.size(); size += 7) {
        CAPTURE(size);
        test::overwrite(scratch / "events.csv", std::string_view(whole).substr(0, size));
        const io::AtlasReading reading = io::read_atlas(scratch.folder());
        check_sane(reading);
        CHECK(reading.atlas->event_count() <= 4);
    }
}
