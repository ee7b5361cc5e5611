#include "app/command_line/framing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "app/command_line/read_filter.hpp"
#include "app/picture/furniture.hpp"
#include "app/place_names.hpp"
#include "app/usage_error.hpp"
#include "claims/sides/side_account.hpp"
#include "geo/boundary_view.hpp"
#include "io/numbers.hpp"
#include "style/picture_preset.hpp"

namespace app {
namespace {

constexpr int smallest_side = 64, largest_side = 16384;  // px
constexpr std::string_view usual_size = "1600x1000";
constexpr double mm_an_inch = 25.4;

/// Two numbers with an x between them.
std::optional<std::pair<double, double>> two_sides(std::string_view text) {
    const std::size_t x = text.find('x');
    if (x == std::string_view::npos) return std::nullopt;
    const auto width = io::read_number(text.substr(0, x));
    const auto height = io::read_number(text.substr(x + 1));
    if (!width || !height) return std::nullopt;
    return std::pair{*width, *height};
}

geo::Viewport sheet_of_paper(const PictureOptions& picture) {
    const auto sides = two_sides(std::string_view(picture.size).substr(0, picture.size.size() - 2));
    if (!sides)
        throw UsageError(
            fmt::format("--size: “{}” is not WIDTHxHEIGHTmm, such as 297x210mm.", picture.size));
    const double asked = picture.pixel_ratio > 0 ? picture.pixel_ratio : 1.0;
    const double dpi = picture.dpi > 0 ? picture.dpi : style::screen_dpi * asked;
    const double ratio = picture.pixel_ratio > 0 ? picture.pixel_ratio : dpi / style::screen_dpi;
    const double px_a_mm = dpi / mm_an_inch / ratio;
    for (const double side : {sides->first, sides->second})
        if (side * px_a_mm < smallest_side || side * px_a_mm > largest_side)
            throw UsageError(fmt::format("--size: a side must be {:.0f} to {:.0f} mm long, not {}.",
                                         std::ceil(smallest_side / px_a_mm),
                                         std::floor(largest_side / px_a_mm), side));
    return {sides->first * px_a_mm, sides->second * px_a_mm, ratio};
}

bool tells_size(const PictureOptions& picture) {
    return !picture.size.empty() || !picture.preset.empty();
}

style::PictureParts read_parts(const PictureOptions& picture, const io::Evidence* was) {
    if (picture.no_furniture) return style::bare_parts;
    if (was != nullptr && picture.parts.empty() && picture.preset.empty()) return was->parts;
    const style::PicturePreset* shape = style::picture_preset_from_word(picture.preset);
    style::PictureParts parts = style::usual_parts_for(shape != nullptr && shape->is_paper);
    if (!picture.parts.empty()) parts.fill(false);
    for (const std::string& word : picture.parts) {
        const auto part = style::picture_part_from_word(word);
        if (!part)
            throw UsageError(
                fmt::format("--parts: “{}” is none of title, legend, notes, scale, north, "
                            "attribution, sources and locator.",
                            word));
        parts[static_cast<std::size_t>(*part)] = true;
    }
    return parts;
}

/// Words given replace those that the picture had; a narrative's are not mixed with an author's.
std::optional<io::ToldStep> read_words(const PictureOptions& picture, const io::Evidence* was) {
    const std::optional<io::ToldStep> before = was == nullptr ? std::nullopt : was->told;
    std::optional<io::ToldStep> own = author_words({picture.title, picture.words});
    if (!own) return before;
    if (before && !before->is_of_narrative()) {
        if (own->title.empty()) own->title = before->title;
        if (own->caption.empty()) own->caption = before->caption;
    }
    return own;
}

}  // namespace

geo::Viewport read_viewport(const PictureOptions& picture, const io::Evidence* was) {
    if (was != nullptr && !tells_size(picture)) {
        geo::Viewport whole = was->viewport;
        whole.width += was->second_left;
        if (picture.pixel_ratio > 0) whole.pixel_ratio = picture.pixel_ratio;
        return whole;
    }
    if (const style::PicturePreset* shape = style::picture_preset_from_word(picture.preset))
        return {shape->width, shape->height, shape->ratio};
    if (picture.size.ends_with("mm")) return sheet_of_paper(picture);
    const auto sides = two_sides(picture.size.empty() ? usual_size : picture.size);
    const auto is_whole = [](double side) { return side == std::floor(side); };
    if (!sides || !is_whole(sides->first) || !is_whole(sides->second))
        throw UsageError(
            fmt::format("--size: “{}” is not WIDTHxHEIGHT in pixels, such as "
                        "1600x1000, or in mm, such as 297x210mm.",
                        picture.size));
    for (const double side : {sides->first, sides->second})
        if (side < smallest_side || side > largest_side)
            throw UsageError(fmt::format("--size: a side must be {} to {} pixels long, not {}.",
                                         smallest_side, largest_side, side));
    return {sides->first, sides->second, picture.pixel_ratio > 0 ? picture.pixel_ratio : 1.0};
}

PictureStyle read_style(const Options& options, const geo::Viewport& viewport,
                        const io::Evidence* was) {
    const PictureOptions& picture = options.picture;
    const bool is_as_it_was = was != nullptr && !tells_size(picture) && !(picture.pixel_ratio > 0);
    double dpi = is_as_it_was ? was->dots_per_inch : style::screen_dpi * viewport.pixel_ratio;
    if (picture.dpi > 0) dpi = picture.dpi;
    return {read_parts(picture, was), dpi, {}, options.atlas, read_words(picture, was)};
}

io::AtlasPart part_needed(const Options& options, const claims::Filter& filter,
                          const geo::Viewport& viewport) {
    constexpr double margin = 64.0;  // px; signs reach over the edge
    const PictureOptions& picture = options.picture;
    io::AtlasPart part{filter, 0, claims::sought_words(filter.text, names_for(filter))};
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

void aim(session::Session& session, const Options& options) {
    const PictureOptions& picture = options.picture;
    if (!options.filter.bounds.empty()) {
        const geo::Bounds bounds = read_bounds(options.filter.bounds);
        session.apply(session::FlyTo{
            geo::fitted(session.view().camera.projection, bounds, session.viewport(), 0.0), false});
    } else if (picture.fit) {
        session.apply(session::FitShownEvents{false});
    }
    if (picture.center.empty() && picture.zoom < 0) return;
    geo::Camera camera = session.view().camera;
    if (!picture.center.empty()) camera.centre = read_lng_lat(picture.center);
    if (picture.zoom >= 0) camera.zoom = picture.zoom;
    session.apply(session::FlyTo{camera, false});
}

void dress(session::Session& session, const PictureOptions& picture) {
    if (!picture.theme.empty())
        session.apply(session::SetTheme{style::theme_from_word(picture.theme).value()});
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

}  // namespace app
