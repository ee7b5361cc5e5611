#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "app/caption.hpp"
#include "app/data_folder.hpp"
#include "app/evidence.hpp"
#include "app/fonts.hpp"
#include "app/open_session.hpp"
#include "app/picture.hpp"
#include "app/read_filter.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "claims/side_account.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/files.hpp"
#include "platform/headless_context.hpp"
#include "session/split_area.hpp"

namespace app {
namespace {

constexpr int smallest_side = 64, largest_side = 16384;

geo::Viewport read_viewport(const PictureOptions& picture) {
    int width = 0, height = 0, used = 0;
    const int read = std::sscanf(picture.size.c_str(), "%5dx%5d%n", &width, &height, &used);
    if (read != 2 || used != static_cast<int>(picture.size.size()))
        throw UsageError(fmt::format(
            "--size: “{}” is not WIDTHxHEIGHT in pixels, such as 1600x1000.", picture.size));
    for (const int side : {width, height})
        if (side < smallest_side || side > largest_side)
            throw UsageError(fmt::format("--size: a side must be {} to {} pixels long, not {}.",
                                         smallest_side, largest_side, side));
    return {static_cast<double>(width), static_cast<double>(height), picture.pixel_ratio};
}

/// What of the atlas the picture needs. A server leaves the rest out; where the picture's edge is
/// known beforehand, also what lies beyond it.
io::AtlasPart part_needed(const Options& options, const claims::Filter& filter,
                          const geo::Viewport& viewport) {
    constexpr double margin = 64.0;  // px; signs reach over the edge
    const PictureOptions& picture = options.picture;
    io::AtlasPart part{filter, 0};
    // What a view or another projection shows is known only when all has been read.
    const bool is_plain = picture.projection.empty() || picture.projection == "web-mercator";
    if (!picture.view.empty() || !is_plain) return part;
    geo::Camera camera;
    if (!options.filter.bounds.empty())
        camera = geo::fitted(camera.projection, read_bounds(options.filter.bounds), viewport, 0.0);
    else if (picture.center.empty() || picture.zoom < 0)
        return part;
    if (!picture.center.empty()) camera.centre = read_lng_lat(picture.center);
    if (picture.zoom >= 0) camera.zoom = picture.zoom;
    part.filter.bounds = geo::visible_bounds(
        geo::clamped(camera),
        {viewport.width + 2 * margin, viewport.height + 2 * margin, viewport.pixel_ratio});
    return part;
}

/// The filter's --bounds is the part of the world to draw here; it leaves no event out by itself.
void aim(session::Session& session, const Options& options) {
    const PictureOptions& picture = options.picture;
    if (!options.filter.bounds.empty()) {
        const geo::Bounds bounds = read_bounds(options.filter.bounds);
        session.apply(session::FlyTo{
            geo::fitted(session.view().camera.projection, bounds, session.viewport(), 0.0), false});
    } else if (picture.fit) {
        session.apply(session::FitShownEvents{});
        session.apply(session::Tick{1.0});
    }
    if (picture.center.empty() && picture.zoom < 0) return;
    geo::Camera camera = session.view().camera;
    if (!picture.center.empty()) camera.centre = read_lng_lat(picture.center);
    if (picture.zoom >= 0) camera.zoom = picture.zoom;
    session.apply(session::FlyTo{camera, false});
}

std::optional<io::ShownBefore> asked_view(const PictureOptions& picture) {
    if (picture.view.empty()) return std::nullopt;
    return io::read_shown(picture.view);
}

/// Theme, boundaries, names and projection, where they are asked for.
void dress(session::Session& session, const PictureOptions& picture) {
    if (!picture.theme.empty())
        session.apply(
            session::SetTheme{picture.theme == "dark" ? style::Theme::dark : style::Theme::light});
    if (picture.links && !session.view().links) session.apply(session::ToggleLinks{});
    if (!picture.boundaries.empty())
        session.apply(
            session::SetBoundaryView{geo::boundary_view_from_word(picture.boundaries).value()});
    if (!picture.names.empty())
        session.apply(session::SetNames{geo::names_from_word(picture.names).value()});
    if (!picture.projection.empty())
        session.apply(
            session::SetProjection{geo::projection_from_word(picture.projection).value()});
}

void split(session::Session& session, const std::vector<std::string>& sides) {
    if (sides.empty()) return;
    const std::vector<std::string> known = claims::sides_of(session.atlas());
    for (const std::string& side : sides)
        if (std::ranges::find(known, side) == known.end())
            throw UsageError(fmt::format("--split: nobody speaks for “{}” here; there are: {}.",
                                         side, fmt::join(known, ", ")));
    session.apply(session::SetSplit{session::SplitSides{sides.front(), sides.back()}});
}

void write_result(const std::string& out, const std::vector<std::uint8_t>& bytes) {
    if (out != "-") {
        io::write_file(out, bytes);
    } else if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() ||
               std::fflush(stdout) != 0) {
        throw std::runtime_error("The picture could not be written to standard output.");
    }
}

}  // namespace

int run_render(const Options& options) {
    const geo::Viewport viewport = read_viewport(options.picture);
    const std::optional<io::ShownBefore> shown = asked_view(options.picture);
    claims::Filter filter =
        read_filter(options.filter, shown ? shown->view.filter : claims::Filter{});

    const io::AtlasPart part = part_needed(options, filter, viewport);
    io::AtlasReading reading = io::read_atlas(atlas_or_bundled(options.atlas), part);
    if (!reading.part.empty()) fmt::print(stderr, "claim-atlas: {}\n", reading.part);
    const Whole whole{reading.events_in_all,
                      reading.events_in_all > 0 && part.filter.bounds.has_value()};
    session::Session session = session_of(std::move(reading));
    tell_problems(session.problems());
    if (shown)
        if (const std::string news = show_again(session, *shown, false, whole); !news.empty())
            fmt::print(stderr, "claim-atlas: {}\n", news);
    split(session, options.picture.split);
    session.apply(session::map_area({}, viewport, session.view().split.has_value()));
    session.apply(session::SetFilter{std::move(filter)});
    dress(session, options.picture);
    aim(session, options);

    const platform::HeadlessContext context;
    render::MapRenderer renderer(context.load, {fonts().regular, fonts().bold, fonts().italic});
    const double dpi = options.picture.dpi > 0 ? options.picture.dpi : 96.0 * viewport.pixel_ratio;
    write_result(options.picture.out,
                 take_picture(renderer, session,
                              {!options.picture.no_furniture, dpi, whole, options.atlas}));
    if (!options.picture.caption.empty())
        io::write_text(options.picture.caption, caption_of(session, whole));
    return 0;
}

}  // namespace app
