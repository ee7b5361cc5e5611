#include "app/series/series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "app/kept/named_files.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/dates/edtf_words.hpp"
#include "claims/sides/side_account.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/voices.hpp"
#include "session/series_length.hpp"
#include "session/time/series_frames.hpp"

namespace app {
namespace {

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
    for (const claims::Extent& frame : session::frames_of_events(session, unit, stretch))
        series.shots.push_back({name_of_unit(frame.begin, unit),
                                claims::time_in_words(frame),
                                session::seconds_a_step,
                                {session::SetFilter{with(session.view().filter, frame)}}});
    return series;
}

Series series_of_knowledge(const session::Session& session, claims::TimeUnit unit,
                           const claims::Extent& stretch) {
    Series series;
    for (const claims::Extent& frame : session::frames_of_claims(session, unit, stretch)) {
        claims::Filter filter = session.view().filter;
        filter.known_on = frame.end;
        const std::string day = claims::to_iso_day(frame.end - 1);
        series.shots.push_back({"known on " + day,
                                "Known on " + claims::edtf_in_words(day),
                                session::seconds_a_step,
                                {session::SetFilter{filter}}});
    }
    return series;
}

void let_stay(Series& series, double seconds) {
    for (Shot& shot : series.shots)
        if (seconds > 0.0) shot.seconds = seconds;
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
