#include <fmt/format.h>

#include <optional>

#include "app/data_folder.hpp"
#include "app/draw_series.hpp"
#include "app/framing.hpp"
#include "app/narratives.hpp"
#include "app/open_session.hpp"
#include "app/progress_line.hpp"
#include "app/read_filter.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "app/views.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/evidence/picture_file.hpp"

namespace app {
namespace {

/// What the options ask of a session that shows something already.
void change(session::Session& session, const Options& options) {
    session.apply(session::SetFilter{read_filter(options.filter, session.view().filter)});
    split(session, options.picture.split);
    dress(session, options.picture);
}

Series asked_series(const session::Session& session, const SeriesFlags& flags) {
    if (!flags.narrative.empty())
        return series_of(to_session(io::read_narrative(flags.narrative), "narrative"));
    if (flags.views.empty()) {
        const claims::TimeUnit unit = claims::time_unit_from_word(flags.every).value();
        if (flags.along == "when") return series_of_windows(session, unit);
        if (unit < claims::TimeUnit::day)
            throw UsageError("--along known-on: what is known is told by days, not by hours.");
        return series_of_knowledge(session, unit);
    }
    std::vector<session::SavedView> views;
    for (const std::string& file : flags.views) {
        views.push_back(to_session(io::read_shown(file).view));
        if (views.back().name.empty())
            views.back().name = std::filesystem::path(file).stem().string();
    }
    return series_of(views);
}

}  // namespace

int run_series(const Options& options) {
    const geo::Viewport viewport = read_viewport(options.picture);
    const SeriesFlags& flags = options.series;
    session::Session session = session_of(io::read_atlas(atlas_or_bundled(options.atlas)));
    tell_problems(session.problems());
    const bool is_over_time = !flags.every.empty();
    if (is_over_time) change(session, options);
    fill(session, viewport);
    if (is_over_time) aim(session, options);

    Staging staging = staging_of(session);
    staging.whole = viewport;
    SeriesWishes wishes;
    wishes.folder = options.picture.out;
    wishes.style = read_style(options, viewport);
    wishes.format = picture_format("-", options.picture.format);
    wishes.skip_unchanged = flags.skip_unchanged;
    wishes.jobs = static_cast<unsigned>(flags.jobs);
    // What views and narratives show is changed by the options, each picture anew.
    if (!is_over_time)
        wishes.last = [&](session::Session& shown) {
            change(shown, options);
            fill(shown, viewport);
            aim(shown, options);
        };
    ProgressLine line(options.picture.out);
    const StopRequest stop;
    const SeriesResult result =
        draw_series(staging, asked_series(session, flags), wishes, progress_of(line));
    for (const std::string& remark : result.remarks)
        fmt::print(stderr, "claim-atlas: {}\n", remark);
    fmt::print(stderr, "claim-atlas: {} in {}\n", in_words(result), options.picture.out);
    return 0;
}

}  // namespace app
