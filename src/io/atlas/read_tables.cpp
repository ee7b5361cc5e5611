#include "io/atlas/read_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "claims/association.hpp"
#include "io/ahead.hpp"
#include "io/all_cores.hpp"
#include "io/atlas/read_actors.hpp"
#include "io/atlas/read_claims.hpp"
#include "io/atlas/read_events.hpp"
#include "io/atlas/read_sources.hpp"
#include "io/error.hpp"

namespace io {
namespace {

/// Runs `read` on one table besides the events. A table that is missing or cannot be read is one
/// problem, and the rest is still used.
template <typename Read>
void read_or_report(FileProblems& problems, std::string_view without_it, Read read) {
    try {
        read();
    } catch (const FileError& error) {
        problems.add(fmt::format("{} {}", error.why, without_it));
    }
}

Sides sides_of(const std::vector<claims::Actor>& actors) {
    Sides sides;
    for (const claims::Actor& actor : actors)
        if (!actor.side.empty()) sides.insert(actor.side);
    return sides;
}

/// Reads events and claims, at the same time where the source allows it.
EventTable read_both(bool at_once, ReadingNews& news, const std::function<EventTable()>& events,
                     const std::function<void()>& claims) {
    if (!at_once) {
        EventTable read = events();
        claims();
        return read;
    }
    Ahead<EventTable> beside([&] {
        try {
            return events();
        } catch (...) {
            news.stop();
            throw;
        }
    });
    try {
        claims();
    } catch (const Cancelled&) {
        news.stop();
        beside.get();  // where events failed, claims were only stopped: that reason is told
        throw;
    } catch (...) {
        news.stop();
        throw;
    }
    return beside.get();
}

}  // namespace

void read_tables(const TableSource& source, claims::Atlas& atlas, claims::Problems& problems,
                 const Progress& progress) {
    FileProblems in_actors = source.problems_of("actors");
    FileProblems in_sources = source.problems_of("sources");
    FileProblems in_events = source.problems_of("events");
    FileProblems in_claims = source.problems_of("claims");
    SourceTable sources;
    read_or_report(in_sources, "Claims are shown without sources.",
                   [&] { sources = read_sources(source, in_sources); });
    ActorTable actors;
    read_or_report(in_actors, "No claim can be counted.", [&] {
        actors = read_actors(source, in_actors);
        check_actor_sources(actors, sources.ids, in_actors);
    });
    const Sides sides = sides_of(actors.actors);
    ReadingNews news(progress);
    ClaimReading claims;
    EventTable events = read_both(
        source.can_read_at_once(), news,
        [&] { return read_events(source, sides, news.of_events(), in_events); },
        [&] {
            read_or_report(in_claims, "Every event is shown as reported.", [&] {
                claims = read_claims(source, {actors.ids, sources.ids, sides}, news.of_claims(),
                                     in_claims);
            });
        });
    claims.claims.find_events(events.ids, in_claims);
    events.ids = {};
    claims.claims.hand_out(events.chunks, all_cores());

    for (const auto& chunk : events.chunks) atlas.add_chunk(chunk);
    atlas.actors = std::move(actors.actors);
    atlas.sources = std::move(sources.sources);
    atlas.extra_columns = {std::move(actors.extra_columns), std::move(sources.extra_columns),
                           std::move(events.extra_columns), std::move(claims.extra_columns)};
    for (const FileProblems* file : {&in_events, &in_claims, &in_actors, &in_sources})
        file->append_to(problems);
    if (!source.is_part()) append_most(claims::link_problems(atlas, in_events.file()), problems);
}

}  // namespace io
