#include "app/picture/source_notes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "app/open_session.hpp"
#include "render/events/lay_out_events.hpp"

namespace {

using Rows = std::vector<claims::EventRow>;

session::Session whole_map() {
    session::Session session = app::open_session({});
    session.apply(session::SetMapArea{{}, {1600, 1000, 1}});
    return session;
}

claims::EventRow row_of(const session::Session& session, const char* id) {
    return session.atlas().find_event(id).value();
}

}  // namespace

TEST_CASE("visible events are numbered in order of time, each with date and sources") {
    const session::Session session = whole_map();
    const app::SourceNotes notes = app::source_notes(session, session.sheet(0));
    REQUIRE(notes.notes.size() == session::visible_rows(session.marks()).size());
    CHECK(notes.notes[0].number == 1);
    CHECK(notes.notes[0].words == "War over Nagorno-Karabakh, 1988 to 1994. No claims on record");
    const std::size_t ganja = notes.numbers.at(row_of(session, "ganja-2020-10-11"));
    CHECK(notes.notes[ganja - 1].words ==
          "Accusation of an attack on Ganja, 11 October 2020. IANS");
    claims::Instant last = claims::distant_past;
    std::vector<claims::EventRow> rows(notes.numbers.size());
    for (const auto& [row, number] : notes.numbers) rows[number - 1] = row;
    for (const claims::EventRow row : rows) {
        const auto [chunk, at] = session.atlas().locate(row);
        CHECK(chunk->when(at).begin >= last);
        last = chunk->when(at).begin;
    }
}

TEST_CASE("sources of claims that are not known yet are not named") {
    session::Session session = whole_map();
    claims::Filter filter;
    filter.known_on = 0;  // 1970
    session.apply(session::SetFilter{filter});
    const app::SourceNotes notes = app::source_notes(session, session.sheet(0));
    REQUIRE_FALSE(notes.notes.empty());
    for (const render::NumberedNote& note : notes.notes)
        CHECK(note.words.ends_with(". No claims on record"));
}

TEST_CASE("several numbers at one mark are told as ranges, as far as their notes have room") {
    app::SourceNotes notes;
    notes.numbers = {{10, 2}, {11, 4}, {12, 3}, {13, 7}, {14, 9}, {15, 10}};
    const auto told = [&](const Rows& rows, std::size_t last) {
        return render::numbers_in_words(notes.numbers_of(rows), last);
    };
    CHECK(told({10}, 99) == "2");
    CHECK(told({13, 12, 11, 10}, 99) == "2–4, 7");
    CHECK(told({13, 12, 11, 10}, 6) == "2–4");
    CHECK(told({13, 12, 11, 10}, 3) == "2–3");
    CHECK(told({13, 12, 11, 10}, 1).empty());
    CHECK(told({14, 15, 99}, 99) == "9–10");
    CHECK(told({99}, 99).empty());
}
