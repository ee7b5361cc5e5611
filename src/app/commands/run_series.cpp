#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <memory>

#include "app/command_line/demand_ending.hpp"
#include "app/command_line/framing.hpp"
#include "app/command_line/keep_atlas.hpp"
#include "app/command_line/known_words.hpp"
#include "app/command_line/progress_line.hpp"
#include "app/command_line/read_filter.hpp"
#include "app/command_line/say.hpp"
#include "app/commands/tasks.hpp"
#include "app/data_folder.hpp"
#include "app/kept/narratives.hpp"
#include "app/kept/views.hpp"
#include "app/open_session.hpp"
#include "app/series/animated_series.hpp"
#include "app/series/contact_sheet.hpp"
#include "app/series/draw_series.hpp"
#include "app/series/picture_folder.hpp"
#include "app/usage_error.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/evidence/picture_file.hpp"

namespace app {
namespace {

/// What the options ask of a session that shows something already.
void change(session::Session& session, const Options& options) {
    demand_known_words(options.filter, session.atlas());
    session.apply(session::SetFilter{read_filter(options.filter, session.view().filter)});
    split(session, options.picture.split);
    dress(session, options.picture);
}

/// Looks where the options say. What is to fit a picture fits a small one, too, in which marks are
/// as large as ever.
void aim(session::Session& session, const Options& options, const geo::Viewport& viewport,
         double shrink) {
    fill(session, viewport);
    aim(session, options);
    const PictureOptions& picture = options.picture;
    const bool is_told_where =
        !options.filter.bounds.empty() || !picture.center.empty() || picture.zoom >= 0;
    if (shrink == 1.0 || !picture.fit || is_told_where) return;
    fill(session, shrunk(viewport, shrink));
    aim(session, options);
    geo::Camera camera = session.view().camera;
    camera.zoom += std::log2(shrink);
    fill(session, viewport);
    session.apply(session::FlyTo{camera, false});
}

Series series_over_time(const session::Session& session, const SeriesFlags& flags) {
    const claims::TimeUnit unit = claims::time_unit_from_word(flags.every).value();
    if (flags.along == "when") return series_of_windows(session, unit);
    if (unit < claims::TimeUnit::day)
        throw UsageError("--along known-on: what is known is told by days, not by hours.");
    return series_of_knowledge(session, unit);
}

Series series_of_files(const std::vector<std::string>& files) {
    std::vector<session::SavedView> views;
    for (const std::string& file : files) {
        views.push_back(to_session(io::read_shown(file).view));
        if (views.back().name.empty())
            views.back().name = std::filesystem::path(file).stem().string();
    }
    return series_of(views);
}

Series asked_series(const session::Session& session, const SeriesFlags& flags) {
    Series series;
    if (!flags.narrative.empty())
        series = series_of(to_session(io::read_narrative(flags.narrative), "narrative"));
    else if (!flags.views.empty())
        series = series_of_files(flags.views);
    else
        series = flags.every.empty() ? series_of_one() : series_over_time(session, flags);
    let_stay(series, flags.seconds);
    return flags.sides ? for_each_side(session, series) : series;
}

/// What is to be made, and its path as typed.
struct AskedTarget {
    std::string path;
    std::unique_ptr<SeriesTarget> target;
};

AskedTarget asked_target(const Options& options, const PictureStyle& style) {
    const std::string &animation = options.series.animation, &sheet = options.series.contact_sheet;
    if (!sheet.empty()) {
        demand_ending("--contact-sheet", sheet, ".png");
        return {sheet, std::make_unique<SeriesFile>(
                           sheet, std::make_unique<ContactSheet>(style.dots_per_inch))};
    }
    if (animation.empty())
        return {options.picture.out,
                std::make_unique<PictureFolder>(options.picture.out,
                                                picture_format("-", options.picture.format))};
    demand_ending("--animation", animation, ".webp");
    return {animation, std::make_unique<SeriesFile>(animation, std::make_unique<AnimatedSeries>())};
}

}  // namespace

int run_series(const Options& options) {
    const geo::Viewport viewport = read_viewport(options.picture);
    const SeriesFlags& flags = options.series;
    SeriesWishes wishes{
        read_style(options, viewport), {flags.skip_unchanged}, static_cast<unsigned>(flags.jobs)};
    if (!flags.contact_sheet.empty()) {
        const style::PictureParts asked = wishes.style.parts;
        make_small(wishes, viewport);
        if (!options.picture.parts.empty()) wishes.style.parts = asked;
    }
    const auto change_and_aim = [&](session::Session& shown) {
        change(shown, options);
        aim(shown, options, viewport, wishes.stage.shrink);
    };
    const std::string location = atlas_or_bundled(options.atlas);
    io::KeptAtlas kept = kept_of(location);
    io::AtlasReading reading = io::read_atlas(location, {}, {}, kept);
    const auto prints = std::make_shared<const io::LatePrints>(reading.atlas, reading.prints);
    session::Session session = session_of(std::move(reading));
    tell_problems(session.problems());
    fill(session, viewport);
    // What views and narratives show is changed by the options, each picture anew.
    if (!flags.narrative.empty() || !flags.views.empty())
        wishes.stage.last = change_and_aim;
    else
        change_and_aim(session);
    Staging staging = staging_of(session);
    staging.whole = viewport;
    staging.prints = prints;
    const Series series = asked_series(session, flags);
    const AskedTarget asked = asked_target(options, wishes.style);
    ProgressLine line(asked.path);
    const StopRequest stop;
    const SeriesResult result =
        draw_series(staging, series, wishes, *asked.target, progress_of(line));
    for (const std::string& remark : result.remarks) say(remark);
    say(fmt::format("{} in {}", in_words(result), asked.path));
    keep_for_next_time(kept, *prints, asked.path);
    return 0;
}

}  // namespace app
