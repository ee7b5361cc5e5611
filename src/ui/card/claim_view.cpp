#include "ui/card/claim_view.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/quotation.hpp"
#include "claims/words/voices.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

void draw_claimant(Frame& frame, const claims::Actor* actor) {
    const ScopedFont bold(Face::bold);
    if (actor == nullptr) {
        text("Unnamed");
    } else if (link(frame, actor->label())) {
        frame.ask(session::SelectActor{actor->id});
    }
}

/// "side of Armenia", "third party"; a side's own name needs no repeating.
std::string side_of(const claims::Atlas& atlas, const claims::Actor* actor) {
    if (actor == nullptr) return {};
    if (actor->side.empty()) return "third party";
    if (actor->id == actor->side) return {};
    return "side of " + claims::side_in_words(atlas, actor->side);
}

std::string date_of(const claims::Claim& claim) {
    return claim.made_text.empty() ? "no date on record" : claims::edtf_in_words(claim.made_text);
}

/// In one line where both fit.
void draw_verb_and_date(const Frame& frame, const std::string& verb, const std::string& date) {
    const float gap = frame.px(8);
    const float width =
        ImGui::CalcTextSize(shown_label(verb)).x + gap + ImGui::CalcTextSize(date.c_str()).x;
    const bool one_line = width <= ImGui::GetContentRegionAvail().x;
    text(verb);
    if (one_line) ImGui::SameLine(0, gap);
    faint_text(date);
}

/// Titles and dates of all sources of a chain, one a line.
std::string details_of(const std::vector<const claims::Source*>& chain) {
    std::string details;
    for (const claims::Source* source : chain) {
        details +=
            fmt::format("{}{}", details.empty() ? "" : "\n", claims::isolated(source->publisher));
        if (!source->title.empty()) details += fmt::format(": {}", claims::isolated(source->title));
        if (!source->published.empty())
            details += fmt::format(" ({})", claims::edtf_in_words(source->published));
    }
    return details;
}

void draw_link(Frame& frame, const std::string& words, const std::string& url) {
    if (link(frame, words)) frame.ask(session::OpenLink{url});
    if (is_pointed_at()) tooltip(url);
}

}  // namespace

std::string verb_in_words(const claims::Atlas& atlas, const claims::Claim& claim) {
    std::string words(claims::to_word(claim.stance));
    if (!claim.accuses_side.empty()) {
        words +=
            claim.stance == claims::Stance::asserts ? ", accusing " : " the accusation against ";
        words += claims::side_in_words(atlas, claim.accuses_side);
    }
    if (claim.basis == claims::Basis::verification) words += ", having checked it";
    return words;
}

void draw_source(Frame& frame, claims::TableIndex source) {
    const std::vector<const claims::Source*> chain = frame.atlas().source_chain(source);
    if (chain.empty()) {
        faint_text("No source on record");
        return;
    }
    faint_text(frame.atlas().source_chain_in_words(source));
    if (ImGui::IsItemHovered()) tooltip(details_of(chain));
    std::vector<std::string_view> seen;
    const auto is_new = [&](const std::string& url) {
        if (url.empty() || std::ranges::find(seen, url) != seen.end()) return false;
        seen.push_back(url);
        return true;
    };
    for (const claims::Source* each : chain) {
        if (is_new(each->url)) draw_link(frame, "Open " + each->publisher, each->url);
        if (is_new(each->archive_url))
            draw_link(frame, fmt::format("Open {}, archived", each->publisher), each->archive_url);
    }
}

void draw_claim(Frame& frame, const claims::Claim& claim, std::string_view remark) {
    ImGui::PushID(claim.id.data(), claim.id.data() + claim.id.size());
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {frame.px(8), frame.px(2)});
    const claims::Actor* actor = frame.atlas().actor(claim.actor);
    draw_claimant(frame, actor);
    if (const std::string side = side_of(frame.atlas(), actor); !side.empty()) faint_text(side);
    draw_verb_and_date(frame, verb_in_words(frame.atlas(), claim), date_of(claim));
    if (!remark.empty()) warning_text(frame, remark);
    if (!claim.summary.empty()) text(claim.summary);
    if (!claim.quote.empty()) text(claims::in_quotation_marks(claim.quote));
    if (const std::string figure = claims::figure_in_words(claim); !figure.empty())
        bold_text(figure);
    draw_source(frame, claim.source);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::Dummy({0, frame.px(4)});
    ImGui::PopID();
}

}  // namespace ui
