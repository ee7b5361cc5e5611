#include "ui/sides/figure_legend.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf_words.hpp"
#include "claims/sides/speaker.hpp"
#include "claims/words/figure.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/sides/claim_lines.hpp"
#include "ui/sides/claimant_mark.hpp"

namespace ui {
namespace {

constexpr float sign_width = 24;             // at 100 %
constexpr std::size_t most_in_legend = 200;  // each frame lays all of them out

/// "Armenian Defence Ministry (side of Armenia)" where the name alone does not say it.
std::string claimant_in_words(const claims::Atlas& atlas, claims::TableIndex actor) {
    const std::string name = actor_name(atlas, actor);
    const claims::Actor* known = atlas.actor(actor);
    if (known == nullptr || known->id == known->side) return name;
    const claims::Speaker speaker = claims::speaker_of(atlas, actor);
    if (speaker == claims::Speaker::third_parties) return name + " (third party)";
    return fmt::format("{} (side: {})", name,
                       claims::speaker_in_words(atlas, speaker, known->side));
}

/// What an event's claimant says at last, or how many figures there are about all events.
std::string figures_in_words(const Frame& frame, const claims::FigureSeries& series) {
    if (series.marks.empty()) return "earlier figures, left out";
    if (frame.session.sides_view().all_events) return counted(series.marks.size(), "figure");
    const claims::FigureMark& last = series.marks.back();
    std::string words =
        claims::figure_in_words(last.claim) + ", " + claims::edtf_in_sentence(last.claim.made_text);
    if (last.claim.stance == claims::Stance::denies) words += ", denied";
    if (last.outcome == claims::Outcome::withdrawn) words += ", taken back";
    if (series.marks.size() > 1)
        words += fmt::format("; {} before", number(series.marks.size() - 1));
    return words;
}

void begin_line(const Frame& frame) {
    ImGui::Dummy({frame.px(sign_width), ImGui::GetTextLineHeight()});
}

void draw_series_line(const Frame& frame, const claims::FigureSeries& series, std::size_t index) {
    begin_line(frame);
    const ImVec2 from = ImGui::GetItemRectMin();
    draw_claimant_mark(*ImGui::GetWindowDrawList(),
                       style::claimant_sign(index, frame.theme()),
                       {from.x + frame.px(9), from.y + ImGui::GetTextLineHeight() / 2}, frame.px(6),
                       frame.colours.panel, false);
    ImGui::SameLine(0, 0);
    text(claimant_in_words(frame.atlas(), series.actor) + ": " + figures_in_words(frame, series));
}

void draw_without_line(const Frame& frame, const claims::WithoutFigure& without) {
    std::string words = claimant_in_words(frame.atlas(), without.actor) + ": not provided";
    if (without.names_metric) words += ", though it speaks of them";
    faint_text(words);
}

/// Returns the claimant that the pointer is over.
std::optional<std::size_t> draw_claimants(const Frame& frame, const claims::Figures& figures) {
    std::optional<std::size_t> pointed_at;
    const std::size_t shown = std::min(figures.series.size(), most_in_legend);
    for (std::size_t i = 0; i < shown; ++i) {
        const ImVec2 from = ImGui::GetCursorScreenPos();
        const float right = from.x + ImGui::GetContentRegionAvail().x;
        draw_series_line(frame, figures.series[i], i);
        if (ImGui::IsWindowHovered() &&
            ImGui::IsMouseHoveringRect(from, {right, ImGui::GetItemRectMax().y}))
            pointed_at = i;
    }
    if (shown < figures.series.size())
        faint_text("and " + counted(figures.series.size() - shown, "more claimant") +
                   ", as grey discs");
    if (figures.series.empty()) return std::nullopt;
    faint_text(
        "Bar: from the lowest to the highest value. Dashed arrow: “at least” or “up to”. Line to "
        "the "
        "left of a sign: when it may have been said. Hollow: denied, replaced or taken back.");
    return pointed_at;
}

void draw_silent_claimants(const Frame& frame, const claims::Figures& figures) {
    const std::size_t shown = std::min(figures.without.size(), most_in_legend);
    for (std::size_t i = 0; i < shown; ++i) draw_without_line(frame, figures.without[i]);
    if (shown < figures.without.size())
        faint_text("and " + counted(figures.without.size() - shown, "more claimant") +
                   ": not provided");
}

}  // namespace

std::optional<std::size_t> draw_figure_legend(Frame& frame, const claims::Figures& figures) {
    if (figures.series.empty() && figures.without.empty()) {
        faint_text("Nobody’s claim about this is on record.");
        return std::nullopt;
    }
    // Who gives no figure stands beside those who do, so as not to be scrolled away.
    std::optional<std::size_t> pointed_at;
    const int columns = figures.series.empty() || figures.without.empty() ? 1 : 2;
    if (!ImGui::BeginTable("legend", columns, ImGuiTableFlags_NoSavedSettings)) return pointed_at;
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 1.5F);
    if (columns > 1) ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, 1.0F);
    if (!figures.series.empty()) {
        ImGui::TableNextColumn();
        pointed_at = draw_claimants(frame, figures);
    }
    if (!figures.without.empty()) {
        ImGui::TableNextColumn();
        draw_silent_claimants(frame, figures);
    }
    ImGui::EndTable();
    return pointed_at;
}

}  // namespace ui
