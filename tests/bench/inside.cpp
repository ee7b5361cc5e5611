// inside ATLAS [NAME]: opens an atlas as the program does and measures what the window does with
// it, in this one process: a line "name<TAB>milliseconds" each, the median of several runs. With a
// NAME, as for a profiler, only what is named so, twenty times as often.

#include <fmt/format.h>
#include <glad/gl.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numbers>
#include <numeric>
#include <optional>
#include <string_view>
#include <vector>

#include "app/fonts.hpp"
#include "app/open_session.hpp"
#include "app/picture/compose.hpp"
#include "claims/edit/duplicates.hpp"
#include "claims/edit/edit.hpp"
#include "claims/edit/shared_chunks.hpp"
#include "io/all_cores.hpp"
#include "io/evidence/fingerprint.hpp"
#include "platform/headless_context.hpp"
#include "render/map_renderer.hpp"
#include "render/map_view.hpp"

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_of(const std::function<void()>& work) {
    const Clock::time_point begin = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

constexpr int frames = 25;  ///< of a drag, or of a wheel that turns

std::string_view only;  ///< of what is measured; empty: all

/// The median of `runs`; `work` is told the number of the run, so that it can differ each time.
void measure(const char* name, int runs, const std::function<void(int)>& work) {
    if (!only.empty()) {
        if (name != only) return;
        runs *= 20;
    }
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) times.push_back(milliseconds_of([&] { work(run); }));
    std::ranges::sort(times);
    fmt::print("{}\t{:.3f}\n", name, times[times.size() / 2]);
    std::fflush(stdout);
}

/// Seven weeks, beginning at another day each time.
claims::Extent window_of(int run) {
    constexpr claims::Instant day = 86'400, first = 17'000 * day;
    return {first + run * day, first + (run + 49) * day};
}

/// A star of five points over the middle of the towns, wider each time.
geo::Polygon area_of(int run) {
    geo::Polygon star;
    star.outer.reserve(11);
    for (int corner = 0; corner <= 10; ++corner) {
        const double turn = corner * 0.2 * std::numbers::pi;
        const double reach = (corner % 2 == 0 ? 1.0 : 0.5) * (1.0 + 0.1 * run);
        star.outer.push_back({46.9 + reach * std::sin(turn), 40.1 + reach * std::cos(turn)});
    }
    return star;
}

/// What no filter can beat that looks at every event: reading once, on one core, about as many
/// bytes as one on a status reads of an event with two claims.
void measure_memory(std::size_t events) {
    constexpr std::size_t words_an_event = 3;  // of 8 bytes
    std::vector<std::uint64_t> memory(events * words_an_event, 1);
    volatile std::uint64_t sum = 0;  // or nothing would be read
    measure("bare memory pass", 9,
            [&](int) { sum = std::reduce(memory.begin(), memory.end(), std::uint64_t{0}); });
}

/// What each question of a filter takes by itself, changed again and again.
void measure_filters(session::Session& session, claims::Filter filter) {
    using claims::Filter;
    const auto change = [&](const char* name, const std::function<void(int)>& of) {
        measure(name, 8, [&](int run) {
            of(run);
            session.apply(session::SetFilter{filter});
        });
    };
    struct Hidden {
        const char* name;
        claims::Choice Filter::*choice;
        const char* word;
    };
    for (const auto& [name, choice, word] :
         {Hidden{"toggle status", &Filter::statuses, "contested"},
          {"toggle kind", &Filter::kinds, "shelling"},
          {"toggle layer", &Filter::layers, "attacks"},
          {"toggle actor", &Filter::actors, "north-1"},
          {"toggle side", &Filter::sides, "north"},
          {"toggle accused", &Filter::accused, "south"},
          {"toggle stance", &Filter::stances, "denies"},
          {"toggle publisher", &Filter::publishers, "Paper 7"},
          {"toggle metric", &Filter::metrics, "killed_civilian"}}) {
        change(name, [&](int) { (filter.*choice).toggle(word); });
        filter.*choice = {};
    }
    change("figures", [&](int run) { filter.figures.least = 3.0 * run; });
    filter.figures = {};
    change("precision", [&](int run) {
        filter.precision = run % 2 == 0 ? claims::Precision::settlement : claims::Precision::exact;
    });
    filter.precision.reset();
    change("area", [&](int run) { filter.areas = {area_of(run)}; });
    filter.areas.clear();
    change("known on", [&](int run) { filter.known_on = window_of(run * 60).begin; });
    filter.known_on.reset();
    change("search text", [&](int run) { filter.text = fmt::format("town {}", 17 + run); });
    filter.text.clear();
    session.apply(session::SetFilter{filter});
}

/// What the panels that look at all events take for a step or a key.
void measure_panels(session::Session& session, claims::Filter filter) {
    // Closed, it does not follow the filter.
    filter.statuses.toggle("contested");
    session.apply(session::SetFilter{filter});
    measure("timeline opens", 1,
            [&](int) { session.apply(session::TogglePanel{session::Panel::timeline}); });
    filter.statuses.toggle("contested");
    session.apply(session::SetFilter{filter});
    measure("timeline moves", 5, [&](int run) {
        claims::Extent span = session.time_axis().span;
        span.end += run + 1;
        session.apply(session::ShowTime{span});
    });
    measure("time window, timeline", 5, [&](int run) {
        filter.window = window_of(run + 40);
        session.apply(session::SetFilter{filter});
    });
    measure("toggle status, timeline", 8, [&](int) {
        filter.statuses.toggle("contested");
        session.apply(session::SetFilter{filter});
    });
    measure("step known on, timeline", 5, [&](int) { session.apply(session::StepKnownOn{-1}); });
    filter.window.reset();
    session.apply(session::SetFilter{filter});

    session.apply(session::TogglePanel{session::Panel::seek});
    measure("a key in the palette", 9, [&](int run) {
        const std::string typed = fmt::format("town {}", 17 + run);
        session.apply(session::Seek{typed.substr(0, 1 + static_cast<std::size_t>(run) % 7)});
    });
    session.apply(session::TogglePanel{session::Panel::seek});

    session.apply(session::TogglePanel{session::Panel::sides});
    session::SidesView view;
    measure("who says what", 5, [&](int run) {
        view.tab = run % 2 == 0 ? session::SidesTab::matrix : session::SidesTab::event;
        session.apply(session::CompareSides{view});
    });
    measure("figures of all", 5, [&](int run) {
        view = {session::SidesTab::figures, run % 2 == 0 ? "killed_civilian" : "killed_military",
                true};
        session.apply(session::CompareSides{view});
    });
}

/// What two maps beside each other take, of which each shows what one side says.
void measure_split(session::Session& session, claims::Filter filter) {
    measure("split", 1, [&](int) { session.apply(session::SplitMap{}); });
    if (!session.view().split) session.apply(session::SplitMap{});
    measure("time window, split", 5, [&](int run) {
        filter.window = window_of(run + 60);
        session.apply(session::SetFilter{filter});
    });
    filter.window.reset();
    session.apply(session::SetFilter{filter});
    measure("step known on, split", 5, [&](int) { session.apply(session::StepKnownOn{-1}); });
    session.apply(session::SetFilter{filter});
    session.apply(session::SplitMap{});
}

/// What is done with all events at once.
void measure_all(session::Session& session) {
    const std::vector<claims::EventRow> all = session.overview().rows;
    measure("all fitted into the map", 5,
            [&](int) { session.apply(session::FitShownEvents{false}); });
    session.apply(session::FitHome{false});
    measure("all chosen", 5, [&](int) { session.apply(session::Choose{all}); });
    session.apply(session::Choose{all});
    measure("a layer for all", 1, [&](int) {
        session.apply(session::ChangeChosen{"another", {}});
    });
    session.apply(session::Choose{});
    measure("may be the same, beside", 1,
            [&](int) { claims::likely_duplicates(session.atlas(), all); });
}

/// The same atlas in chunks of its own, as it comes when a workspace is read once more.
claims::Atlas read_again(const claims::Atlas& atlas) {
    claims::Atlas again = atlas.bare();
    for (const auto& chunk : atlas.chunks()) {
        auto copy = std::make_shared<claims::EventChunk>();
        for (std::size_t row = 0; row < chunk->size(); ++row) copy->push_row(*chunk, row);
        again.add_chunk(std::move(copy));
    }
    return again;
}

/// One event that somebody else changed: what that takes beside the window once it was read, and
/// what in the window.
void measure_others(session::Session& session, claims::EventRow row) {
    const auto mine = session.history().current();
    session.apply(session::Persisted{mine});
    claims::EventDraft event = claims::draft_of(*mine, row);
    event.title = "theirs";
    const claims::Atlas read = read_again(claims::with_event(*mine, event));
    std::shared_ptr<const claims::Atlas> theirs;
    const auto share = [&](int) {
        theirs = std::make_shared<const claims::Atlas>(claims::sharing_chunks(read, *mine));
    };
    measure("others' change, beside", 1, share);
    if (theirs == nullptr) share(0);
    measure("others' change, joined", 1, [&](int) {
        session.apply(session::JoinTheirs{theirs, {}, {}});
    });
}

/// What the window takes to keep a change of one event among all.
void measure_edits(session::Session& session) {
    session.apply(session::TogglePanel{session::Panel::sides});
    session.apply(session::WorkspaceOpened{"bench.gpkg"});
    const auto middle = static_cast<claims::EventRow>(session.atlas().event_count() / 2);
    const auto keep_as = [&](const std::string& title) {
        claims::EventDraft event = session.draft()->event;
        event.title = title;
        session.apply(session::ChangeDraft{event});
        session.apply(session::CommitDraft{});
    };
    measure("an event changed", 5, [&](int run) {
        session.apply(session::EditEvent{middle});
        keep_as(fmt::format("clash near Town {}", run));
    });
    measure("an event moved", 5, [&](int run) {
        session.apply(session::MoveEvent{middle, {46.0 + 0.1 * run, 40.0}});
    });
    measure("an event added", 5, [&](int run) {
        session.apply(session::NewEvent{{46.0 + 0.1 * run, 40.5}});
        keep_as(fmt::format("new {}", run));
    });
    measure("an event removed", 5, [&](int) { session.apply(session::RemoveEvent{middle}); });
    measure("undo", 5, [&](int) { session.apply(session::Undo{}); });
    measure_others(session, middle);
}

/// What is done beside the window when an atlas is opened, and what by the window itself, also
/// where it has another size by then. The timeline is open, and closed thereafter.
void measure_opening(session::Session& session) {
    const auto atlas = session.persisted();
    std::shared_ptr<session::Session> ready;
    const auto derive = [&](int) {
        ready = std::make_shared<session::Session>(session.ground(), atlas, claims::Problems());
    };
    const auto take_over = [&](int) {
        session.apply(session::AtlasOpened{atlas, {}, std::move(ready)});
    };
    measure("derive beside", 1, derive);
    measure("take over", 1, take_over);
    derive(0);
    session.apply(session::SetMapArea{{0, 0}, {1280, 1024, 1}, 0});
    measure("take over, resized meanwhile", 1, take_over);
    session.apply(session::SetMapArea{{0, 0}, {1920, 1080, 1}, 0});
    session.apply(session::FitShownEvents{false});
    session.apply(session::TogglePanel{session::Panel::timeline});
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        fmt::print(stderr, "usage: inside ATLAS [NAME]\n");
        return 2;
    }
    std::optional<session::Session> opened;
    measure("open", 1, [&](int) { opened = app::open_session(argv[1]); });
    session::Session& session = *opened;
    if (argc == 3) only = argv[2];
    session.apply(session::SetMapArea{{0, 0}, {1920, 1080, 1}, 0});
    session.apply(session::FitShownEvents{false});
    platform::HeadlessContext context;
    render::MapRenderer renderer(platform::HeadlessContext::load, app::fonts(), io::all_cores());
    render::MapView map;
    const auto draw = [&] {
        map.update(renderer, app::compose(session, session.sheet(0)));
        glFinish();
    };
    measure("fingerprint", 1, [&](int) { io::fingerprints_of(session.atlas()); });
    measure("first draw", 1, [&](int) { draw(); });
    measure_opening(session);
    measure("redraw", frames, [&](int) { draw(); });
    const auto pan = [&](int run) {
        session.apply(session::PanBy{run % 2 == 0 ? 7.0 : -7.0, 3.0});
    };
    measure("pan", frames, pan);
    measure("pan and redraw", frames, [&](int run) { pan(run), draw(); });
    const auto zoom = [&](int run) {
        session.apply(session::ZoomAbout{{960, 540}, run % 2 == 0 ? 0.3 : -0.31, false});
    };
    measure("zoom", frames, zoom);
    measure("zoom and redraw", frames, [&](int run) { zoom(run), draw(); });
    measure("hit test", 99, [&](int run) {
        session::hit_test(session.marks(), {19.0 * run, 10.0 * run});
    });
    measure_memory(session.atlas().event_count());
    claims::Filter filter = session.view().filter;
    const auto set_window = [&](int run) {
        filter.window = window_of(run);
        session.apply(session::SetFilter{filter});
    };
    measure("time window", frames, set_window);
    measure("time window and redraw", frames, [&](int run) { set_window(run + 20), draw(); });
    filter.window.reset();
    session.apply(session::SetFilter{filter});
    measure_filters(session, filter);
    measure_panels(session, filter);
    measure_split(session, filter);
    measure_edits(session);
    measure_all(session);
}
