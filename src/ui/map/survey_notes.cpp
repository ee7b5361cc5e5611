#include "ui/map/survey_notes.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/words/plain_words.hpp"
#include "ui/map/map_area.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr double survey_padding = 60.0;  // px
constexpr double least_step = 1.5;       // zoom levels that a click goes closer

/// What was answered last; while the first answer is awaited, that.
std::string answer_in_words(const session::Session& session) {
    const session::Survey& survey = *session.survey();
    if (!survey.answered) return survey.problem.empty() ? "counting…" : "not counted";
    if (survey.is_read)
        return fmt::format("{} read for this map window", number(session.atlas().event_count()));
    return fmt::format("{} in and around this map window", number(survey.events_here));
}

void draw_shares(const Frame& frame, const session::CountedStack& stack) {
    for (const claims::Status status : claims::all_statuses) {
        const std::size_t count = stack.by_status[static_cast<std::size_t>(status)];
        if (count == 0) continue;
        symbol_item(frame, status, frame.px(6.5F));
        ImGui::SameLine();
        text(fmt::format("{}: {}", claims::to_word(status), number(count)));
    }
}

}  // namespace

std::string survey_counts_in_words(const session::Session& session) {
    return fmt::format("{}; {}", session::size_in_words(*session.survey()),
                       answer_in_words(session));
}

void draw_survey_notes(Frame& frame) {
    if (!frame.session.survey()) return;
    const session::Survey& survey = *frame.session.survey();
    faint_text(survey_counts_in_words(frame.session) + ".");
    if (!survey.problem.empty()) {
        warning_text(frame, survey.problem + " What is shown stays as it was.");
        if (link(frame, "Ask the server again")) frame.ask(session::AskAgain{});
    } else if (survey.answered && !survey.is_read) {
        text("These are too many to list here: zoom in, or filter until they are few.");
    }
    const session::View& view = frame.session.view();
    if (!survey.is_read && (view.split || !view.side.empty()))
        warning_text(frame, "What a side says is only told of events that are read.");
    if (const std::string left = session::left_to_reading(survey, frame.filter()); !left.empty())
        warning_text(frame, left);
}

bool draw_counted_tooltip(const Frame& frame, const geo::ScreenPoint& pointer) {
    constexpr float width = 220;  // at 100 %
    const session::CountedStack* stack =
        session::counted_at(sheet_under_pointer(frame).marks, pointer);
    if (stack == nullptr) return false;
    ImGui::SetNextWindowContentSize({frame.px(width), 0});
    ImGui::BeginTooltip();
    if (frame.session.awaited()) {
        bold_text(counted(stack->count(), "event") + " read so far");
        faint_text("Statuses follow when all claims are read.");
    } else {
        bold_text(counted(stack->count(), "event") + " counted here");
        draw_shares(frame, *stack);
        faint_text("Click to look closer");
    }
    ImGui::EndTooltip();
    return true;
}

bool click_on_counted(Frame& frame, const geo::ScreenPoint& pointer) {
    const session::CountedStack* stack =
        session::counted_at(sheet_under_pointer(frame).marks, pointer);
    if (stack == nullptr) return false;
    const geo::Camera& now = frame.session.view().camera;
    geo::Camera there = geo::fitted(now.projection, stack->ground, frame.session.viewport(),
                                    survey_padding, now.zoom + least_step);
    there.zoom = std::max(there.zoom, now.zoom + least_step);
    frame.ask(session::FlyTo{there});
    return true;
}

}  // namespace ui
