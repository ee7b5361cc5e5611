#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/edit/duplicates.hpp"
#include "claims/words/isolated.hpp"
#include "ui/edit/edit_windows.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

/// "3 claims of Armenian MoD, Azerbaijani MoD": each speaker once.
std::string claims_in_words(const claims::Atlas& atlas, claims::EventRow row) {
    const std::vector<claims::Claim> all = atlas.claims_about(row);
    std::vector<std::string> speakers;
    for (const claims::Claim& claim : all) {
        const claims::Actor* actor = atlas.actor(claim.actor);
        std::string name = actor == nullptr ? "somebody unnamed" : claims::isolated(actor->label());
        if (std::ranges::find(speakers, name) == speakers.end())
            speakers.push_back(std::move(name));
    }
    return counted(all.size(), "claim") + (all.empty() ? "" : " of ") +
           fmt::format("{}", fmt::join(speakers, ", "));
}

/// With what tells one of two alike from the other. `atlas` is the one in which they were found.
void draw_event(Frame& frame, const claims::Atlas& atlas, claims::EventRow row,
                claims::EventRow other) {
    const claims::Event event = atlas.event(row);
    if (link(frame, event.title)) frame.ask(session::Select{row, true});
    faint_text(
        fmt::format("{}, {} ({}); {}",
                    event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text),
                    event.place.empty() ? "no place" : event.place,
                    event.is_located() ? position_in_words(event.at, 4) : "no position",
                    claims_in_words(atlas, row)));
    if (ImGui::Button("Keep this one, with all claims"))
        frame.ask(session::MergeEvents{std::string(event.id), std::string(atlas.event(other).id)});
}

void draw_pairs(Frame& frame, const session::Duplicates& duplicates) {
    const std::vector<claims::LikelyDuplicate>& pairs = duplicates.found.pairs;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        ImGui::Separator();
        ImGui::PushID("first");
        draw_event(frame, *duplicates.atlas, pairs[i].first, pairs[i].second);
        ImGui::PopID();
        ImGui::PushID("second");
        draw_event(frame, *duplicates.atlas, pairs[i].second, pairs[i].first);
        ImGui::PopID();
        ImGui::PopID();
    }
}

void tell_search(const session::Session& session) {
    faint_text(fmt::format("Comparing {}, {:.0f} %.",
                           counted(session.overview().rows.size(), "shown event"),
                           100.0 * session.duplicates_share()));
}

void tell_found(const claims::LikelyDuplicates& found) {
    if (found.pairs.empty())
        text("No two of the shown events lie close in time and place under similar titles.");
    else
        faint_text((found.pairs.size() == claims::most_duplicates ? "The likeliest " : "") +
                   counted(found.pairs.size(), "pair") +
                   " of shown events close in time and place under similar titles. Merging keeps "
                   "the claims of both.");
    if (!found.is_whole)
        faint_text(
            "At some places so many events lie on the same days that not all of them were "
            "compared; a filter that shows fewer finds more.");
}

}  // namespace

void draw_duplicates_window(Frame& frame) {
    if (!begin_floating(frame, "Events that may be the same", session::Panel::duplicates, 600, 480))
        return;
    const session::Duplicates& duplicates = frame.session.duplicates();
    const bool is_known = frame.session.are_duplicates_known();
    if (is_known)
        tell_found(duplicates.found);
    else
        tell_search(frame.session);
    if (duplicates.atlas) {
        // In another atlas the rows may be other events.
        ImGui::BeginDisabled(duplicates.atlas != frame.session.history().current());
        draw_pairs(frame, duplicates);
        ImGui::EndDisabled();
    }
    end_floating();
}

}  // namespace ui
