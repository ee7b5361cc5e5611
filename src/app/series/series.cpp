#include "app/series/series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "app/kept/named_files.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "claims/sides/side_account.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/voices.hpp"

namespace app {
namespace {

constexpr std::size_t most_frames = 20'000;
constexpr double seconds_a_step = 1.0;

/// For a picture without words of its own.
double seconds_to_look() {
    return session::reading_time({});
}

/// "03 Shelling of Ganja"
std::string numbered(std::size_t index, std::size_t count, const std::string& name) {
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(count).size());
    return file_stem(fmt::format("{:0{}} {}", index + 1, digits, name));
}

/// "2020-10-11", "2020-10", "2020-10-11T14": a unit of time as part of a file's name.
std::string name_of_unit(claims::Instant begin, claims::TimeUnit unit) {
    std::string text = claims::to_iso_day(begin);
    if (unit == claims::TimeUnit::hour) {
        const claims::Instant day = claims::floor_to(begin, claims::TimeUnit::day);
        return fmt::format("{}T{:02}", text, (begin - day) / 3600);
    }
    if (unit >= claims::TimeUnit::month) text.resize(text.rfind('-'));
    if (unit >= claims::TimeUnit::year) text.resize(text.rfind('-'));
    return text;
}

/// One after the other, without gap or overlap: as they are played.
std::vector<claims::Extent> frames_of(const std::optional<claims::Extent>& time,
                                      claims::TimeUnit unit) {
    if (!time) return {};
    const claims::Extent range = claims::whole_units(*time, unit);
    std::vector<claims::Extent> frames{session::first_frame(unit, range)};
    while (const auto next = session::next_frame(frames.back(), unit, range)) {
        frames.push_back(*next);
        if (frames.size() > most_frames)
            throw std::runtime_error(fmt::format(
                "That would be more than {} pictures: ask for longer steps, or for less time.",
                most_frames));
    }
    return frames;
}

/// What was asked for, also where nothing happened; an open side ends with the events.
std::optional<claims::Extent> asked_time(const session::Session& session,
                                         const claims::Extent& stretch) {
    const claims::Extent window = session.view().filter.window.value_or(claims::Extent{});
    if (window.begin != claims::distant_past && window.end != claims::distant_future) return window;
    const auto& rows = session.overview().rows;
    if (!session.view().filter.window)
        return session::events_span_within(session.atlas(), rows, stretch);
    const auto time = session::events_span(session.atlas(), rows);
    if (!time) return std::nullopt;
    return session::closed_with(window, *time);
}

claims::Filter with(claims::Filter filter, const claims::Extent& window) {
    filter.window = window;
    return filter;
}

}  // namespace

Series series_of(const session::Narrative& narrative) {
    Series series{{session::NarrativesRead{{narrative}}, session::OpenNarrative{narrative.id}}, {}};
    for (std::size_t i = 0; i < narrative.steps.size(); ++i) {
        const std::string& caption = narrative.steps[i].caption;
        const std::string heading = caption.substr(0, caption.find('\n'));
        series.shots.push_back({numbered(i, narrative.steps.size(), heading),
                                heading,
                                session::reading_time(caption),
                                {session::TellStep{i, false}}});
    }
    return series;
}

Series series_of(const std::vector<session::SavedView>& views) {
    Series series;
    for (const session::SavedView& view : views)
        series.shots.push_back({numbered(series.shots.size(), views.size(), view.name),
                                view.name,
                                seconds_to_look(),
                                {session::ShowView{view, false}}});
    return series;
}

Series series_of_windows(const session::Session& session, claims::TimeUnit unit,
                         const claims::Extent& stretch) {
    Series series;
    for (const claims::Extent& frame : frames_of(asked_time(session, stretch), unit))
        series.shots.push_back({name_of_unit(frame.begin, unit),
                                claims::time_in_words(frame),
                                seconds_a_step,
                                {session::SetFilter{with(session.view().filter, frame)}}});
    return series;
}

Series series_of_knowledge(const session::Session& session, claims::TimeUnit unit,
                           const claims::Extent& stretch) {
    Series series;
    auto said = session::claims_span(session.atlas(), session.overview().rows);
    if (said && !said->overlaps(stretch)) said.reset();
    if (said) said = {std::max(said->begin, stretch.begin), std::min(said->end, stretch.end)};
    for (const claims::Extent& frame : frames_of(said, unit)) {
        claims::Filter filter = session.view().filter;
        filter.known_on = frame.end;
        const std::string day = claims::to_iso_day(frame.end - 1);
        series.shots.push_back({"known on " + day,
                                "Known on " + claims::edtf_in_words(day),
                                seconds_a_step,
                                {session::SetFilter{filter}}});
    }
    return series;
}

Series series_of_one() {
    return {{}, {{"", "", seconds_to_look(), {}}}};
}

Series for_each_side(const session::Session& session, const Series& series) {
    const claims::Atlas& atlas = session.atlas();
    std::vector<std::string> sides = claims::sides_of(atlas);
    if (sides.empty())
        throw std::runtime_error(
            "No actor of this atlas speaks for a side: there is nothing to show for each.");
    const auto words_of = [&](const std::string& side) {
        return claims::side_in_words(atlas, side);
    };
    std::ranges::sort(sides, {}, [&](const std::string& side) {
        return claims::without_isolates(words_of(side));
    });
    Series all{series.first, {}};
    for (const std::string& side : sides)
        for (Shot shot : series.shots) {
            shot.name = file_stem(
                fmt::format("{} {}", claims::without_isolates(words_of(side)), shot.name));
            const std::string whose = fmt::format("What {} says", words_of(side));
            // The words of a step are its author's, not the side's.
            shot.words = shot.words.empty() ? whose : fmt::format("{} · {}", whose, shot.words);
            shot.actions.emplace_back(session::HearSide{side});
            all.shots.push_back(std::move(shot));
        }
    return all;
}

}  // namespace app
