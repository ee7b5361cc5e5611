#include "session/search/title_search.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "claims/filter/filter.hpp"
#include "session/search/fuzzy.hpp"

namespace {

claims::Atlas atlas_of_titles(std::mt19937& random, std::size_t count) {
    static constexpr std::array<const char*, 8> words{"Town", "town 17", "near", "Gəncə",
                                                      "Mine", "earth",   "road", "(Znm"};
    claims::Atlas atlas;
    auto chunk = std::make_shared<claims::EventChunk>();
    for (std::size_t i = 0; i < count; ++i) {
        std::string title;
        for (std::size_t left = 1 + random() % 3; left > 0; --left)
            title += (title.empty()       ? ""
                      : random() % 4 == 0 ? "-"
                                          : " ") +
                     std::string(words[random() % words.size()]);
        claims::Event event;
        event.title = title;
        chunk->push_back(event, {});
        if (random() % 30 != 0) continue;
        atlas.add_chunk(chunk);
        chunk = std::make_shared<claims::EventChunk>();
    }
    atlas.add_chunk(chunk);
    return atlas;
}

}  // namespace

TEST_CASE("the titles nearest to what was typed are those that measuring every one gives") {
    std::mt19937 random(12);
    for (const std::size_t count : {3, 40, 400}) {
        const claims::Atlas atlas = atlas_of_titles(random, count);
        claims::FilterMemory memory;
        memory.read_texts(atlas, {});
        for (const char* typed : {"t", "to", "town", "town 17", "twn", "znm", "ear", "gence",
                                  "mine gnc", "rd near", "own ow", "n  e", "xyz", "ә"}) {
            CAPTURE(count);
            CAPTURE(typed);
            std::vector<session::TitleFit> wanted;
            for (claims::EventRow row = 0; row < atlas.event_count(); ++row)
                if (const auto distance =
                        session::fuzzy_distance(claims::folded(atlas.event(row).title), typed))
                    wanted.push_back({*distance, row});
            std::ranges::stable_sort(wanted, {}, &session::TitleFit::distance);
            if (wanted.size() > 12) wanted.resize(12);
            const std::vector<session::TitleFit> found =
                session::best_titles(atlas, memory.texts, typed, 12);
            REQUIRE(found.size() == wanted.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                CHECK(found[i].row == wanted[i].row);
                CHECK(found[i].distance == wanted[i].distance);
            }
        }
    }
}

TEST_CASE(
    "a title over which one word is strewn may be nearer than many that hold both inside others") {
    claims::Atlas atlas;
    auto chunk = std::make_shared<claims::EventChunk>();
    for (int i = 0; i < 20; ++i) {
        claims::Event event;
        event.title = i == 19 ? "Ear o-w-n" : "Hearth Brownish";
        chunk->push_back(event, {});
    }
    atlas.add_chunk(chunk);
    claims::FilterMemory memory;
    memory.read_texts(atlas, {});
    const auto found = session::best_titles(atlas, memory.texts, "ear own", 12);
    REQUIRE(found.size() == 12);
    CHECK(found[0].row == 19);
    CHECK(found[0].distance == session::fuzzy_distance("ear o-w-n", "ear own"));
    CHECK(found[1].row == 0);
}
