#include "app/picture/compose.hpp"

#include <algorithm>

#include "app/picture/area_outlines.hpp"
#include "app/picture/event_links.hpp"
#include "app/picture/furniture.hpp"
#include "app/picture/source_notes.hpp"
#include "geo/measure/ground_scale.hpp"
#include "render/furniture/ground_key.hpp"
#include "session/map/circle_radius.hpp"

namespace app {
namespace {

constexpr double scale_bar_px = 140.0;
constexpr double smallest_circle_px = 16.0;  // smaller than its symbol: nothing to see

/// What a person is doing on the map. A picture tells what is kept, and nothing of this.
class Doings {
 public:
    Doings(const session::Session& session, bool is_picture)
        : session_(session), is_seen_(!is_picture) {}

    /// Where a mark that is being dragged is now; else where it stands.
    std::optional<geo::ScreenPoint> dragged_to(claims::EventRow row) const {
        const std::optional<session::DragEvent>& drag = session_.dragged();
        if (!is_seen_ || !drag || drag->row != row) return std::nullopt;
        return geo::to_screen(session_.view().camera, session_.viewport(), drag->to);
    }
    /// The event in the form has a mark of its own instead of the one that it had.
    bool is_in_form(claims::EventRow row) const {
        return is_seen_ && session_.draft() &&
               session_.atlas().event(row).id == session_.draft()->event.id;
    }
    std::optional<claims::EventRow> hovered() const {
        return is_seen_ ? session_.hovered() : std::nullopt;
    }
    bool is_chosen(claims::EventRow row) const {
        return is_seen_ && session_.chosen().contains(row);
    }

 private:
    const session::Session& session_;
    bool is_seen_;
};

render::Mark mark_of(const session::Session& session, const session::Sheet& sheet,
                     const session::EventMark& mark, const Doings& doings) {
    const auto dragged = doings.dragged_to(mark.row);
    const bool selected = session.selected() == mark.row || doings.is_chosen(mark.row);
    return {dragged.value_or(mark.at), dragged.value_or(mark.anchor), sheet.statuses[mark.row],
            doings.hovered() == mark.row, selected};
}

void add_marks(const session::Session& session, const session::Sheet& sheet, const Doings& doings,
               render::Scene& scene) {
    const std::vector<session::EventMark>& marks = sheet.marks.events;
    const auto& opened = sheet.marks.opened;
    if (opened) scene.opened = {opened->at, opened->radius};
    const std::size_t apart = marks.size() - (opened ? opened->events : 0);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (doings.is_in_form(marks[i].row)) continue;
        scene.marks.push_back(mark_of(session, sheet, marks[i], doings));
        scene.marks.back().on_opened = i >= apart;
    }
}

/// The ground within `radius_m` of a place, around a point that may be dragged off it.
render::UncertaintyCircle circle_around(const geo::ScreenPoint& px, const geo::Camera& camera,
                                        const geo::LngLat& at, double radius_m, bool selected) {
    const geo::ScreenEllipse ellipse = geo::circle_on_ground(camera, at, radius_m);
    return {px, ellipse.major_px, selected, ellipse.minor_px / ellipse.major_px, ellipse.angle};
}

/// Mark and circle of the event that is being written.
void add_draft(const session::Session& session, const Doings& doings, render::Scene& scene) {
    if (!session.draft() || session.awaited()) return;
    if (!geo::is_plausible(session.draft()->event.at)) return;
    const claims::EventDraft& event = session.draft()->event;
    const geo::ScreenPoint at =
        doings.dragged_to(session::the_draft)
            .value_or(geo::to_screen(scene.camera, scene.viewport, event.at));
    scene.marks.push_back({.at = at,
                           .anchor = at,
                           .status = session.draft()->status,
                           .selected = true,
                           .on_opened = scene.opened.has_value()});
    if (event.radius_m > 0)
        scene.circles.push_back(circle_around(at, scene.camera, event.at, event.radius_m, true));
}

render::StackMark stack_of(const session::Session& session, const session::EventStack& stack,
                           const Doings& doings) {
    const auto holds = [&](const std::optional<claims::EventRow>& row) {
        return row && std::ranges::binary_search(stack.rows, *row);
    };
    return {.at = stack.at,
            .counts = stack.counts,
            .hovered = holds(doings.hovered()),
            .selected = holds(session.selected())};
}

/// What was counted and not read. A single event has its symbol, if its status is known.
void add_counted(const session::CountedStack& stack, bool is_status_known, render::Scene& scene) {
    if (!is_status_known) {
        const auto count = static_cast<std::uint32_t>(stack.count());
        scene.stacks.push_back({.at = stack.at, .without_status = count});
        return;
    }
    if (stack.count() > 1) {
        scene.stacks.push_back({.at = stack.at, .counts = stack.by_status});
        return;
    }
    for (const claims::Status status : claims::all_statuses)
        if (stack.by_status[static_cast<std::size_t>(status)] > 0)
            scene.marks.push_back({stack.at, stack.at, status, false, false});
}

/// Circles of the events whose place is less sure than their symbol is wide.
std::vector<render::UncertaintyCircle> circles_of(const session::Session& session,
                                                  const session::Sheet& sheet,
                                                  const Doings& doings) {
    std::vector<render::UncertaintyCircle> circles;
    const geo::Camera& camera = session.view().camera;
    for (const session::EventMark& mark : sheet.marks.events) {
        const claims::Event event = session.atlas().event(mark.row);
        if (doings.is_in_form(mark.row)) continue;
        const bool looked_at = session.selected() == mark.row || doings.hovered() == mark.row;
        const double radius_m = session::circle_radius_m(event, looked_at);
        if (radius_m <= 0) continue;
        const render::UncertaintyCircle circle =
            circle_around(doings.dragged_to(mark.row).value_or(mark.anchor), camera, event.at,
                          radius_m, session.selected() == mark.row);
        if (circle.radius_px < smallest_circle_px) continue;
        const bool drawn = std::ranges::any_of(circles, [&](const auto& other) {
            return other.at == circle.at && other.radius_px == circle.radius_px;
        });
        if (!drawn || circle.selected) circles.push_back(circle);
    }
    return circles;
}

/// Where the events of a file lie that is not taken in yet.
void add_import_preview(const session::Session& session, render::Scene& scene) {
    constexpr double radius_px = 5.0;
    if (!session.is_open(session::Panel::import)) return;
    for (const geo::LngLat& place : session.import().preview.places)
        scene.circles.push_back(
            {geo::to_screen(scene.camera, scene.viewport, place), radius_px, true});
}

/// Numbers marks and stacks as their notes are. Events that were only counted have none.
void number_marks(render::Scene& scene, const SourceNotes& notes, const session::Marks& marks) {
    if (!marks.counted.empty()) return;
    for (std::size_t i = 0; i < scene.marks.size(); ++i)
        for (const std::size_t number : notes.numbers_of({&marks.events[i].row, 1}))
            scene.marks[i].number = number;
    for (std::size_t i = 0; i < scene.stacks.size(); ++i)
        scene.stacks[i].numbers = notes.numbers_of(marks.stacks[i].rows);
}

/// The parts of a picture that stand on panels, as far as they are wanted.
void add_furniture(const session::Session& session, const session::Sheet& sheet,
                   const PictureStyle& style, render::Scene& scene) {
    using style::PicturePart;
    const auto wants = [&](PicturePart part) { return style::has(style.parts, part); };
    render::Furniture furniture = furniture_of(session, sheet, style);
    if (!wants(PicturePart::title))
        furniture.title = furniture.subtitle = furniture.caption = std::string();
    if (!wants(PicturePart::legend)) furniture.legend.clear();
    if (wants(PicturePart::legend)) furniture.key = render::ground_key(scene);
    if (!wants(PicturePart::notes)) furniture.notes.clear();
    if (!wants(PicturePart::north)) furniture.north.reset();
    furniture.locator = wants(PicturePart::locator);
    if (wants(PicturePart::sources)) {
        SourceNotes notes = source_notes(session, sheet);
        number_marks(scene, notes, sheet.marks);
        furniture.sources = std::move(notes.notes);
        furniture.without_source = notes.without;
    }
    for (const PicturePart part : {PicturePart::title, PicturePart::legend, PicturePart::notes,
                                   PicturePart::north, PicturePart::sources, PicturePart::locator})
        if (wants(part)) scene.furniture = furniture;
}

render::Scene scene_of(const session::Session& session, const session::Sheet& sheet,
                       const Doings& doings) {
    render::Scene scene;
    const session::View& view = session.view();
    scene.camera = view.camera;
    scene.viewport = session.viewport();
    scene.theme = view.theme;
    scene.base = session.base();
    scene.layers_shown = view.layers_shown;
    scene.hidden = session.hidden_boundaries();
    scene.names = view.names;
    scene.graticule = view.graticule;
    scene.areas = area_outlines(session);
    scene.circles = circles_of(session, sheet, doings);
    scene.links = event_links(session, sheet, doings.hovered());
    add_marks(session, sheet, doings, scene);
    for (const session::EventStack& stack : sheet.marks.stacks)
        scene.stacks.push_back(stack_of(session, stack, doings));
    for (const session::CountedStack& stack : sheet.marks.counted)
        add_counted(stack, sheet.marks.are_statuses_known, scene);
    scene.scale_bar = geo::scale_bar(view.camera, scene.viewport, scale_bar_px);
    scene.attributions = attributions_of(session);
    return scene;
}

}  // namespace

std::vector<std::string> attributions_of(const session::Session& session) {
    std::vector<std::string> lines;
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer) {
        const std::string& line = session.base()->attributions[layer];
        const bool shown =
            session.view().layers_shown[layer] && !session.base()->layers[layer].empty();
        if (shown && !line.empty() && std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    }
    return lines;
}

render::Scene compose(const session::Session& session, const session::Sheet& sheet) {
    const Doings doings(session, false);
    render::Scene scene = scene_of(session, sheet, doings);
    add_draft(session, doings, scene);
    add_import_preview(session, scene);
    return scene;
}

render::Scene compose(const session::Session& session, const session::Sheet& sheet,
                      const PictureStyle& style) {
    render::Scene scene = scene_of(session, sheet, Doings(session, true));
    scene.whole_names = true;
    if (!style::has(style.parts, style::PicturePart::scale)) scene.scale_bar.reset();
    if (!style::has(style.parts, style::PicturePart::attribution)) scene.attributions.clear();
    add_furniture(session, sheet, style, scene);
    return scene;
}

}  // namespace app
