#include <utility>

#include "session/commands/command.hpp"
#include "session/commands/command_makers.hpp"
#include "session/commands/reasons.hpp"
#include "session/commands/time_commands.hpp"
#include "session/map/copied_position.hpp"

namespace session {
namespace {

constexpr double pan_step = 120.0;  // px
constexpr double scale_step = 1.25;

Command zoom(std::string_view id, std::string_view title, std::string_view shortcut,
             double levels) {
    return {id,
            "View",
            title,
            shortcut,
            [levels](const Session& s) {
                const geo::ScreenPoint middle{s.viewport().width / 2, s.viewport().height / 2};
                return ZoomAbout{middle, levels, true};
            },
            {},
            [levels](const Session& s) { return no_zoom(s, levels); }};
}

Command pan(std::string_view id, std::string_view title, std::string_view shortcut, double dx,
            double dy) {
    return {id,
            "View",
            title,
            shortcut,
            [dx, dy](const Session& s) {
                return FlyTo{geo::panned(s.view().camera, dx * pan_step, dy * pan_step)};
            },
            {}};
}

Command scale(std::string_view id, std::string_view title, std::string_view shortcut,
              double factor) {
    const auto wanted = [factor](const Session& s) {
        return factor == 0.0 ? 1.0 : s.scale() * factor;
    };
    return {id,
            "View",
            title,
            shortcut,
            [wanted](const Session& s) { return SetScale{wanted(s)}; },
            {},
            [wanted](const Session& s) { return no_scale(s, wanted(s)); }};
}

/// Switches between a theme and the light one.
Command theme(std::string_view id, std::string_view title, std::string_view shortcut,
              style::Theme which) {
    const auto is_on = [which](const Session& s) { return s.view().theme == which; };
    return {id,
            "View",
            title,
            shortcut,
            [which, is_on](const Session& s) {
                return SetTheme{is_on(s) ? style::Theme::light : which};
            },
            is_on};
}

Command layer(std::string_view id, std::string_view title, geo::Layer which) {
    return plain(id, "Map", title, "", ToggleLayer{which}, [which](const Session& s) {
        return s.view().layers_shown[static_cast<std::size_t>(which)];
    });
}

/// Every change is written at once; this tries again what could not be written.
Action save(const Session& s) {
    if (s.workspace().empty()) return TogglePanel{Panel::save_as};
    return Persist{"Saved"};
}

Command projection(std::string_view id, std::string_view title, geo::Projection which) {
    return plain(id, "Map", title, "", SetProjection{which},
                 [which](const Session& s) { return s.view().camera.projection == which; });
}

Command boundaries(std::string_view id, std::string_view title, BoundaryView which) {
    return plain(id, "Map", title, "", SetBoundaryView{which},
                 [which](const Session& s) { return s.view().boundaries == which; });
}

Command names(std::string_view id, std::string_view title, geo::Names which) {
    return plain(id, "Map", title, "", SetNames{which},
                 [which](const Session& s) { return s.view().names == which; });
}

/// `Start` begins to draw for a purpose, or leaves it.
template <class Start>
Command drawing(std::string_view id, std::string_view menu, std::string_view title,
                std::string_view shortcut, Drawn::Purpose purpose) {
    const auto is_on = [purpose](const Session& s) {
        return s.drawn() && s.drawn()->purpose == purpose;
    };
    return {id,   menu, title, shortcut, [is_on](const Session& s) { return Start{!is_on(s)}; },
            is_on};
}

std::vector<Command> file_commands() {
    return grouped(
        {{panel("new-atlas", "File", "New atlas…", "Ctrl+N", Panel::new_atlas),
          panel("open-atlas", "File", "Open an atlas…", "Ctrl+Shift+O", Panel::open_atlas),
          panel("open-database", "File", "Open a database…", "Ctrl+Alt+O", Panel::open_database),
          plain("open-bundled", "File", "Open the bundled atlas", "", OpenAtlas{})},
         {{"save", "File", "Save", "Ctrl+S", save, {}, nothing_to_save},
          panel("save-as", "File", "Save as a workspace…", "Ctrl+Shift+S", Panel::save_as)},
         {panel("import", "File", "Import a file…", "Ctrl+O", Panel::import),
          panel("export", "File", "Export…", "Ctrl+E", Panel::export_atlas)},
         {plain("save-picture", "File", "Save picture", "F12 Ctrl+P", SavePicture{}),
          panel("save-picture-as", "File", "Save picture as…", "Shift+F12", Panel::save_picture_as),
          plain("copy-picture", "File", "Copy picture", "Ctrl+Shift+C", CopyPicture{}),
          panel("picture", "File", "Lay out a picture or report…", "F9", Panel::picture),
          panel("reopen-picture", "File", "Show a saved picture again…", "Shift+F9",
                Panel::reopen_picture)},
         {plain("quit", "File", "Quit", "Ctrl+Q", Quit{})}});
}

std::vector<Command> view_commands() {
    return grouped(
        {{zoom("zoom-in", "Zoom in", "+ =", 1.0), zoom("zoom-out", "Zoom out", "-", -1.0),
          plain("home", "View", "Whole atlas", "Home", FitHome{}),
          unless(no_event_placed,
                 plain("fit-events", "View", "All shown events", "E", FitShownEvents{}))},
         {pan("pan-left", "Look left", "Left", 1, 0),
          pan("pan-right", "Look right", "Right", -1, 0), pan("pan-up", "Look up", "Up", 0, 1),
          pan("pan-down", "Look down", "Down", 0, -1)},
         {theme("dark-theme", "Dark theme", "Ctrl+D", style::Theme::dark),
          theme("print-theme", "Print theme, black and white", "Ctrl+Shift+D",
                style::Theme::print)},
         {scale("larger", "Larger", "Ctrl++ Ctrl+=", scale_step),
          scale("smaller", "Smaller", "Ctrl+-", 1.0 / scale_step),
          scale("normal-size", "Normal size", "Ctrl+0", 0.0)},
         {panel("layers-panel", "View", "Layers panel", "Ctrl+1", Panel::layers),
          panel("events-panel", "View", "Event list", "Ctrl+2", Panel::events),
          panel("card-panel", "View", "Event card", "Ctrl+3", Panel::card),
          panel("timeline-panel", "View", "Timeline", "Ctrl+4", Panel::timeline),
          plain("map-alone", "View", "Map alone", "Tab", ToggleAllPanels{})}});
}

std::vector<Command> map_commands() {
    return grouped(
        {{layer("layer-borders", "International borders", geo::Layer::borders),
          layer("layer-disputed", "Disputed areas", geo::Layer::disputed),
          layer("layer-control", "Lines of contact and control", geo::Layer::control),
          layer("layer-regions", "First-level regions", geo::Layer::regions),
          layer("layer-rivers", "Rivers", geo::Layer::rivers),
          layer("layer-lakes", "Lakes and seas", geo::Layer::lakes),
          layer("layer-places", "Places", geo::Layer::places),
          plain("graticule", "Map", "Graticule", "G", ToggleGraticule{},
                [](const Session& s) { return s.view().graticule; }),
          plain("links", "Map", "Links between events", "C", ToggleLinks{},
                [](const Session& s) { return s.view().links; })},
         {unless(no_two_sides,
                 plain("split-map", "Map", "Split: what one side says beside the other", "S",
                       SplitMap{}, [](const Session& s) { return s.view().split.has_value(); })),
          {"copy-position",
           "Map",
           "Copy the position",
           "Ctrl+C",
           [](const Session& s) { return copied_position(s); },
           {}},
          drawing<Measure>("measure", "Map", "Measure lengths and areas", "M",
                           Drawn::Purpose::measure)},
         {boundaries("boundaries-both", "Boundaries: recognised and disputed", BoundaryView::both),
          boundaries("boundaries-recognised", "Boundaries: recognised", BoundaryView::recognised),
          boundaries("boundaries-in-effect", "Boundaries: in effect on the date",
                     BoundaryView::in_effect)},
         {names("names-usual", "Names: usual", geo::Names::usual),
          names("names-local", "Names: local", geo::Names::local),
          names("names-armenian", "Names: Armenian", geo::Names::armenian),
          names("names-azerbaijani", "Names: Azerbaijani", geo::Names::azerbaijani),
          names("names-georgian", "Names: Georgian", geo::Names::georgian),
          names("names-russian", "Names: Russian", geo::Names::russian),
          names("names-turkish", "Names: Turkish", geo::Names::turkish)},
         {projection("web-mercator", "Projection: Web Mercator", geo::Projection::web_mercator),
          projection("lambert-caucasus", "Projection: Lambert conformal conic, Caucasus",
                     geo::Projection::lambert_caucasus),
          projection("equal-earth", "Projection: Equal Earth", geo::Projection::equal_earth)}});
}

/// A command about the selected event.
template <class Make>
Command selected(std::string_view id, std::string_view title, std::string_view shortcut,
                 Make make) {
    return {id,
            "Edit",
            title,
            shortcut,
            [make](const Session& s) -> Action {
                if (s.selected()) return make(*s.selected());
                return ShowMessage{no_event_selected(s)};
            },
            {},
            no_event_selected};
}

Action remove(const Session& s) {
    if (!s.chosen().empty()) return RemoveChosen{};
    if (s.selected()) return RemoveEvent{*s.selected()};
    return ShowMessage{nothing_to_delete(s)};
}

std::vector<Command> edit_commands() {
    return grouped(
        {{unless(nothing_to_undo, plain("undo", "Edit", "Undo", "Ctrl+Z", Undo{})),
          unless(nothing_to_redo, plain("redo", "Edit", "Redo", "Ctrl+Y", Redo{})),
          panel("history", "Edit", "History", "Ctrl+H", Panel::history)},
         {plain("add-event", "Edit", "Add event: click its place", "A", PickPlace{}),
          plain("new-event", "Edit", "Add event: fill in the form", "Shift+A",
                NewEvent{claims::nowhere}),
          selected("edit-event", "Edit event", "Enter",
                   [](claims::EventRow row) { return EditEvent{row}; }),
          unless(nothing_to_keep, plain("keep-event", "Edit", "Keep the event in the form",
                                        "Ctrl+Enter", CommitDraft{})),
          {"delete-event", "Edit", "Delete event", "Delete", remove, {}, nothing_to_delete}},
         {{"choose-all",
           "Edit",
           "Choose all shown events",
           "Ctrl+A",
           [](const Session& s) { return Choose{s.overview().rows}; },
           {},
           no_event_listed},
          panel("duplicates", "Edit", "Events that may be the same", "F4", Panel::duplicates)}});
}

/// A neighbour of the step of the narrative that is told.
Command told(std::string_view id, std::string_view title, std::string_view shortcut, int by) {
    return {id,
            "Events",
            title,
            shortcut,
            [by](const Session& s) -> Action {
                if (!s.telling()) return ShowMessage{no_narrative_to_play(s)};
                const std::optional<std::size_t> now = s.telling()->step;
                if (!now || (by < 0 && *now == 0)) return TellStep{0};
                return TellStep{*now + static_cast<std::size_t>(by)};
            },
            {},
            [by](const Session& s) { return no_further_step(s, by); }};
}

std::vector<Command> event_commands() {
    return grouped(
        {{unless(no_event_listed, plain("next-event", "Events", "Next event", "N", SelectNext{1})),
          unless(no_event_listed,
                 plain("previous-event", "Events", "Previous event", "P", SelectNext{-1})),
          unless(no_card_open, plain("deselect", "Events", "Close card", "Escape", Select{}))},
         {drawing<DrawArea>("draw-area", "Events", "Only events in an area: draw it", "Shift+R",
                            Drawn::Purpose::filter),
          {"map-window", "Events", "Only events where the map looks now", "R",
           [](const Session& s) {
               claims::Filter filter = s.view().filter;
               if (filter.bounds) {
                   filter.bounds.reset();
               } else {
                   filter.bounds = geo::visible_bounds(s.view().camera, s.viewport());
               }
               return SetFilter{std::move(filter)};
           },
           [](const Session& s) { return s.view().filter.bounds.has_value(); }},
          plain("clear-filter", "Events", "Show all events", "Ctrl+Backspace", ShowAllEvents{})},
         {panel("sides", "Events", "What each side says", "F7", Panel::sides)},
         {panel("narratives", "Events", "Narratives", "F8", Panel::narratives),
          unless(
              no_narrative_to_play,
              plain("play-narrative", "Events", "Play the narrative", "Shift+F8", PlayNarrative{},
                    [](const Session& s) { return s.telling() && s.telling()->is_playing; })),
          told("next-step", "Narrative: next step", "PageDown .", 1),
          told("previous-step", "Narrative: previous step", "PageUp ,", -1),
          unless(no_narrative_told,
                 plain("stop-telling", "Events", "Narrative: stop telling", "", StopTelling{}))}});
}

std::vector<Command> help_commands() {
    return grouped(
        {{panel("seek", "Help", "Find a command, place or event", "Ctrl+K", Panel::seek)},
         {panel("help", "Help", "Keys and mouse", "F1", Panel::help),
          panel("rules", "Help", "How a status is derived", "F2", Panel::rules),
          panel("problems", "Help", "Problems in the data", "F3", Panel::problems)}});
}

std::vector<Command> all_commands() {
    std::vector<Command> all;
    for (const auto& make : {file_commands, edit_commands, view_commands, map_commands,
                             event_commands, time_commands, help_commands})
        for (Command& command : make()) all.push_back(std::move(command));
    return all;
}

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> list = all_commands();
    return list;
}

std::string why_not(const Command& command, const Session& session) {
    // What is not here yet is not known to be missing.
    const bool is_all_here = !session.survey() && !session.awaited();
    if (!is_all_here) return session.why_not_yet(command.action(session));
    return command.why_not ? command.why_not(session) : std::string();
}

Action asked(const Command& command, const Session& session) {
    std::string why = why_not(command, session);
    return why.empty() ? command.action(session) : ShowMessage{std::move(why)};
}

}  // namespace session
