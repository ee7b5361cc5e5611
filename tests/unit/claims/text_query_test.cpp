#include "claims/search/text_query.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <string>

#include "claims/filter/filter.hpp"
#include "claims/search/needle.hpp"

namespace {

using claims::Atlas;
using claims::EventRow;
using claims::Needle;

constexpr std::array<const char*, 12> pieces{"a", "B",  "van", "Van", " ",     "-",
                                             "é", "Ву", "\n",  "'",   "Gəncə", "GENCE"};

std::string some_text(std::mt19937& random, std::size_t most) {
    std::string text;
    for (std::size_t left = random() % (most + 1); left > 0; --left)
        text += pieces[random() % pieces.size()];
    return text;
}

bool is_letter_before(const std::string& text, std::size_t at) {
    if (at == 0) return false;
    const auto before = static_cast<unsigned char>(text[at - 1]);
    return before >= 0x80 || (before >= 'a' && before <= 'z');
}

/// Read letter by letter: a word anywhere, a name at the beginning of a word.
bool has(const std::string& folded, std::string_view word, bool is_name) {
    for (std::size_t at = folded.find(word); at != std::string::npos;
         at = folded.find(word, at + 1))
        if (!is_name || !is_letter_before(folded, at)) return true;
    return false;
}

/// 0 in the title, 1 in the place, 2 in the notes, 3 in the claims.
std::optional<int> where(const Atlas& atlas, EventRow row, const std::string& word,
                         const claims::OtherNames& names) {
    const auto is_in = [&](std::string_view text) {
        const std::string folded = claims::folded(text);
        return has(folded, word, false) || std::ranges::any_of(names.of(word), [&](auto name) {
                   return has(folded, name, true);
               });
    };
    const claims::Event event = atlas.event(row);
    if (is_in(event.title)) return 0;
    if (is_in(event.place)) return 1;
    if (is_in(event.notes)) return 2;
    for (const claims::Claim& claim : atlas.claims_about(row)) {
        const claims::Actor* actor = atlas.actor(claim.actor);
        if (actor != nullptr && (is_in(actor->name) || is_in(actor->short_name))) return 3;
        if (is_in(claim.summary) || is_in(claim.quote)) return 3;
    }
    return std::nullopt;
}

Atlas atlas_of_texts(std::mt19937& random, std::size_t events, std::size_t longest) {
    Atlas atlas;
    atlas.actors.resize(3);
    atlas.actors[0].name = "Ministry of Van";
    atlas.actors[1].short_name = "Bé";
    auto chunk = std::make_shared<claims::EventChunk>();
    for (std::size_t i = 0; i < events; ++i) {
        const std::array<std::string, 3> texts{some_text(random, longest), some_text(random, 3),
                                               some_text(random, longest)};
        claims::Event event;
        event.title = texts[0];
        event.place = texts[1];
        event.notes = texts[2];
        std::vector<std::string> said;
        for (std::size_t left = 2 * (random() % 3); left > 0; --left)
            said.push_back(some_text(random, longest));
        std::vector<claims::Claim> about(said.size() / 2);
        for (std::size_t claim = 0; claim < about.size(); ++claim) {
            about[claim].actor = static_cast<claims::TableIndex>(random() % 4);
            about[claim].summary = said[2 * claim];
            about[claim].quote = said[2 * claim + 1];
        }
        chunk->push_back(event, about);
        if (random() % 40 == 0) {
            atlas.add_chunk(chunk);
            chunk = std::make_shared<claims::EventChunk>();
        }
    }
    atlas.add_chunk(chunk);
    return atlas;
}

}  // namespace

TEST_CASE("a search finds in which text each word stands, as looking at every letter does") {
    claims::OtherNames names;
    names.add({"Van", "Ву", "Gence Ban"});
    names.add({"Gəncə", "Baa"});
    std::mt19937 random(4);
    for (const char* text : {"a", "van", "VAN b", "gəncə", "ву", "bab", "gence van", "b é", "'"}) {
        CAPTURE(text);
        std::vector<std::string> words{claims::folded(text)};
        if (const std::size_t space = words[0].find(' '); space != std::string::npos)
            words = {words[0].substr(0, space), words[0].substr(space + 1)};
        // Many events without the word, or many with it.
        const std::size_t longest = words.size() == 1 && random() % 2 == 0 ? 3 : 12;
        const Atlas atlas = atlas_of_texts(random, 300, longest);
        std::vector<EventRow> rows;
        std::vector<std::uint8_t> relevance;
        for (EventRow row = 0; row < atlas.event_count(); ++row) {
            int last = 0;
            for (const std::string& word : words)
                last = std::max(last, where(atlas, row, word, names).value_or(4));
            if (last == 4) continue;
            rows.push_back(row);
            relevance.push_back(static_cast<std::uint8_t>(last));
        }
        claims::Filter filter;
        filter.text = text;
        const claims::Overview overview = claims::apply_filter(atlas, filter, names);
        CHECK(overview.rows == rows);
        CHECK(overview.relevance == relevance);
        CHECK(!rows.empty());
    }
}

TEST_CASE("a needle is found wherever it begins, whatever its case") {
    std::mt19937 random(8);
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (std::size_t left = random() % 70; left > 0; --left) text += "abAB-"[random() % 5];
        std::string wanted;
        for (std::size_t left = 1 + random() % 4; left > 0; --left) wanted += "ab-"[random() % 3];
        CAPTURE(text);
        CAPTURE(wanted);
        const Needle needle(wanted, false);
        const std::string folded = claims::folded(text);
        for (std::size_t from = 0; from <= text.size(); ++from)
            REQUIRE(needle.find_in(text, from) == folded.find(wanted, from));
    }
}

TEST_CASE("what begins in one text and ends in the next stands in neither") {
    claims::TextColumn column;
    for (const char* text : {"ab", "", "c abc", "bc", "xabc"}) column.push_back(text);
    std::vector<std::size_t> rows;
    claims::scan(column, 0, column.size(), Needle("abc", false), [&](std::size_t row, std::size_t) {
        rows.push_back(row);
        return false;
    });
    CHECK(rows == std::vector<std::size_t>{2, 4});
    rows.clear();
    claims::scan(column, 0, column.size(), Needle("abc", true), [&](std::size_t row, std::size_t) {
        rows.push_back(row);
        return false;
    });
    CHECK(rows == std::vector<std::size_t>{2});
    rows.clear();
    claims::scan(column, 3, 5, Needle("bc", true), [&](std::size_t row, std::size_t) {
        rows.push_back(row);
        return false;
    });
    CHECK(rows == std::vector<std::size_t>{3});
}
