#include "session/commands/time_commands.hpp"

#include <utility>

#include "session/commands/command_makers.hpp"
#include "session/commands/reasons.hpp"

namespace session {
namespace {

Command time_step(std::string_view id, std::string_view title, claims::TimeUnit unit) {
    return plain(id, "Time", title, "", SetTimeStep{unit},
                 [unit](const Session& s) { return s.time_axis().step == unit; });
}

/// The timeline zooms about its middle.
Command time_zoom(std::string_view id, std::string_view title, std::string_view shortcut,
                  double factor) {
    return {id,
            "Time",
            title,
            shortcut,
            [factor](const Session& s) -> Action {
                if (!s.time_axis().is_shown()) return FitTime{};
                return ShowTime{zoomed(s.time_axis().span, 0.5, factor)};
            },
            {}};
}

Action without_window(const Session& s) {
    claims::Filter filter = s.view().filter;
    filter.window.reset();
    return SetFilter{std::move(filter)};
}

Action all_claims(const Session& s) {
    claims::Filter filter = s.view().filter;
    filter.known_on.reset();
    return SetFilter{std::move(filter)};
}

}  // namespace

std::vector<Command> time_commands() {
    return grouped(
        {{plain("play", "Time", "Play", "K", PlayTime{},
                [](const Session& s) { return s.time_axis().is_playing; }),
          plain("loop", "Time", "Play in a loop", "", ToggleTimeLoop{},
                [](const Session& s) { return s.time_axis().loops; }),
          plain("time-back", "Time", "Window one step earlier", "J", StepTime{-1}),
          plain("time-on", "Time", "Window one step later", "L", StepTime{1}),
          {"all-times", "Time", "Show all times", "Shift+K", without_window, {}, no_time_chosen}},
         {plain("known-back", "Time", "Known on one step earlier", "Shift+J", StepKnownOn{-1}),
          plain("known-on", "Time", "Known on one step later", "Shift+L", StepKnownOn{1}),
          {"all-claims",
           "Time",
           "All claims on record",
           "Ctrl+L",
           all_claims,
           {},
           no_day_of_knowledge},
          panel("developments", "Time", "What changed between two days", "F6",
                Panel::developments)},
         {time_zoom("time-zoom-in", "Timeline: less time", "Ctrl+Up", 0.5),
          time_zoom("time-zoom-out", "Timeline: more time", "Ctrl+Down", 2.0),
          plain("time-fit", "Time", "Timeline: all events", "Ctrl+Home", FitTime{})},
         {time_step("step-hour", "Step: hour", claims::TimeUnit::hour),
          time_step("step-day", "Step: day", claims::TimeUnit::day),
          time_step("step-week", "Step: week", claims::TimeUnit::week),
          time_step("step-month", "Step: month", claims::TimeUnit::month),
          time_step("step-year", "Step: year", claims::TimeUnit::year)}});
}

}  // namespace session
