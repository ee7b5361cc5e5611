#include <fmt/format.h>
#include <imgui.h>

#include "claims/dates/edtf.hpp"
#include "claims/edit/duplicates.hpp"
#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

/// The pairs among the shown events, looked for once.
struct Search {
    std::shared_ptr<const claims::Atlas> atlas;
    claims::Filter filter;
    std::vector<claims::LikelyDuplicate> pairs;
};

const std::vector<claims::LikelyDuplicate>& pairs_of(const Frame& frame) {
    static Search search;
    const auto& atlas = frame.session.history().current();
    if (search.atlas != atlas || search.filter != frame.filter())
        search = {atlas, frame.filter(),
                  claims::likely_duplicates(*atlas, frame.session.overview().rows)};
    return search.pairs;
}

void draw_event(Frame& frame, claims::EventRow row, claims::EventRow other) {
    const claims::Event event = frame.atlas().event(row);
    if (link(frame, event.title)) frame.ask(session::Select{row, true});
    faint_text(fmt::format(
        "{}, {}, {}", event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text),
        event.place.empty() ? "no place" : event.place,
        counted(frame.atlas().claims_about(row).size(), "claim")));
    if (ImGui::Button("Keep this one, with all claims"))
        frame.ask(session::MergeEvents{std::string(event.id),
                                       std::string(frame.atlas().event(other).id)});
}

}  // namespace

void draw_duplicates_window(Frame& frame) {
    if (!begin_floating(frame, "Events that may be the same", session::Panel::duplicates, 600, 480))
        return;
    const std::vector<claims::LikelyDuplicate>& pairs = pairs_of(frame);
    if (pairs.empty())
        text("No two of the shown events lie close in time and place under similar titles.");
    else
        faint_text((pairs.size() == claims::most_duplicates ? "The likeliest " : "") +
                   counted(pairs.size(), "pair") +
                   " of shown events close in time and place under similar titles. Merging keeps "
                   "the claims of both.");
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        ImGui::Separator();
        ImGui::PushID("first");
        draw_event(frame, pairs[i].first, pairs[i].second);
        ImGui::PopID();
        ImGui::PushID("second");
        draw_event(frame, pairs[i].second, pairs[i].first);
        ImGui::PopID();
        ImGui::PopID();
    }
    end_floating();
}

}  // namespace ui
