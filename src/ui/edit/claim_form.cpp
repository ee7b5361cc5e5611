#include "ui/edit/claim_form.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "claims/words/isolated.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/pickers.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

enum class Wish { none, up, down, take_back, remove };

/// "1. Azerbaijan asserts it"
std::string claim_in_words(const claims::Atlas& atlas, const claims::ClaimDraft& claim,
                           std::size_t number) {
    const claims::Actor* actor = atlas.find_actor(claim.actor_id);
    const std::string who = actor == nullptr ? "somebody" : claims::isolated(actor->label());
    return fmt::format("{}. {} {}", number, who, claims::to_word(claim.stance));
}

bool stance_row(const Form& form, claims::ClaimDraft& claim) {
    std::string stance(claims::to_word(claim.stance));
    if (!choice_row(form, "What it does", "stance", stance, stance_options())) return false;
    claim.stance = claims::stance_from_word(stance).value_or(claims::Stance::asserts);
    return true;
}

bool basis_row(const Form& form, claims::ClaimDraft& claim) {
    std::string basis(claims::to_word(claim.basis));
    if (!choice_row(form, "Resting on", "basis", basis, basis_options())) return false;
    claim.basis = claims::basis_from_word(basis).value_or(claims::Basis::statement);
    return true;
}

bool figure_rows(const Form& form, claims::ClaimDraft& claim) {
    bool changed = suggestion_row(form, "Counting", "metric", claim.metric, metric_options(),
                                  "killed_civilian; empty: nothing");
    if (claim.metric.empty()) return changed;
    changed |= number_row(form, "At least", "value_min", claim.value_min, claim.unread,
                          "empty = not provided");
    changed |= number_row(form, "At most", "value_max", claim.value_max, claim.unread,
                          "empty = not provided");
    return changed;
}

bool claim_rows(const Form& form, claims::ClaimDraft& claim) {
    bool changed = actor_row(form, "Who says so", "actor_id", claim.actor_id);
    changed |= stance_row(form, claim);
    changed |= choice_row(form, "Accusing", "accuses_side", claim.accuses_side,
                          side_options(form.frame.atlas()));
    changed |= date_row(form, "Said on", "made", claim.made);
    changed |= basis_row(form, claim);
    changed |= figure_rows(form, claim);
    changed |= long_text_row(form, "What is said, in your words", "summary", claim.summary);
    changed |= long_text_row(form, "Its own words", "quote", claim.quote);
    changed |= source_row(form, "Source", "source_id", claim.source_id);
    return changed;
}

Wish wish_buttons(const Form& form, bool is_first, bool is_last) {
    Wish wish = Wish::none;
    const auto word = [&](const char* name, Wish what, bool on) {
        if (!on) return;
        if (what != Wish::take_back) flow(ImGui::CalcTextSize(name).x, form.frame.px(12));
        if (link(form.frame, name)) wish = what;
    };
    word("Take it back", Wish::take_back, true);
    word("Up", Wish::up, !is_first);
    word("Down", Wish::down, !is_last);
    word("Delete", Wish::remove, true);
    return wish;
}

/// A withdrawal is a claim of its own: the record shows both.
claims::ClaimDraft withdrawal_of(const claims::ClaimDraft& claim) {
    claims::ClaimDraft withdrawal;
    withdrawal.actor_id = claim.actor_id;
    withdrawal.stance = claims::Stance::withdraws;
    withdrawal.accuses_side = claim.accuses_side;
    return withdrawal;
}

/// On the claims, or on what belongs to each of them.
template <class Item>
void carry_out(Wish wish, std::size_t at, std::vector<Item>& claims, Item withdrawal) {
    const auto place = claims.begin() + static_cast<std::ptrdiff_t>(at);
    if (wish == Wish::up) std::swap(claims[at], claims[at - 1]);
    if (wish == Wish::down) std::swap(claims[at], claims[at + 1]);
    if (wish == Wish::take_back) claims.insert(place + 1, std::move(withdrawal));
    if (wish == Wish::remove) claims.erase(place);
}

std::string prefix_of(std::size_t number) {
    return fmt::format("claims.{}.", number);
}

/// What is being written beneath a claim goes where the claim goes.
void take_along(const Form& form, Wish wish, std::size_t at, std::size_t count) {
    std::optional<session::EntryInMaking> making = form.frame.session.draft()->making;
    if (!making) return;
    std::vector<std::string> prefixes;
    for (std::size_t i = 0; i < count; ++i) prefixes.push_back(prefix_of(i));
    carry_out(wish, at, prefixes, std::string());
    const auto now = std::ranges::find_if(prefixes, [&](const std::string& prefix) {
        return !prefix.empty() && making->field.starts_with(prefix);
    });
    if (now == prefixes.end())
        making.reset();
    else
        making->field.replace(0, now->size(),
                              prefix_of(static_cast<std::size_t>(now - prefixes.begin())));
    form.frame.ask(session::ChangeMaking{std::move(making)});
}

bool has_problem(const Form& form, const std::string& prefix) {
    for (const claims::FieldProblem& problem : form.problems)
        if (problem.field.starts_with(prefix)) return true;
    return false;
}

/// Claims keep their fields when others have added some before them.
void push_id_of(const std::vector<claims::ClaimDraft>& claims, std::size_t at) {
    if (!claims[at].id.empty()) return ImGui::PushID(claims[at].id.c_str());
    const auto end = claims.begin() + static_cast<std::ptrdiff_t>(at);
    ImGui::PushID(static_cast<int>(
        std::ranges::count(claims.begin(), end, std::string(), &claims::ClaimDraft::id)));
}

}  // namespace

bool claims_rows(const Form& form, std::vector<claims::ClaimDraft>& claims) {
    static std::optional<std::size_t> added;  // to be brought into sight, once
    bool changed = false;
    Wish wish = Wish::none;
    std::size_t wished = 0;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        push_id_of(claims, i);
        const std::string prefix = prefix_of(i);
        const std::string words = claim_in_words(form.frame.atlas(), claims[i], i + 1);
        const bool is_fresh = claims[i].id.empty() || has_problem(form, prefix);
        if (is_fresh) ImGui::SetNextItemOpen(true, ImGuiCond_Once);
        if (added == i) {
            ImGui::SetScrollHereY(0);
            added.reset();
        }
        const float room = ImGui::GetContentRegionAvail().x - ImGui::GetTreeNodeToLabelSpacing();
        const std::string seen = elided(words, room);
        const bool is_open =
            ImGui::TreeNodeEx("claim", ImGuiTreeNodeFlags_SpanAvailWidth, "%s", shown_label(seen));
        if (seen != words && is_pointed_at()) tooltip(words);
        if (is_open) {
            const Form inner{form.frame, form.problems, prefix};
            changed |= claim_rows(inner, claims[i]);
            ImGui::Dummy({0, form.frame.px(2)});
            if (const Wish now = wish_buttons(inner, i == 0, i + 1 == claims.size());
                now != Wish::none) {
                wish = now;
                wished = i;
            }
            ImGui::TreePop();
        }
        ImGui::PopID();
    }
    if (wish != Wish::none) {
        take_along(form, wish, wished, claims.size());
        carry_out(wish, wished, claims, withdrawal_of(claims[wished]));
    }
    ImGui::Dummy({0, form.frame.px(2)});
    if (ImGui::Button("Add a claim")) {
        added = claims.size();
        claims.emplace_back();
        changed = true;
    }
    return changed || wish != Wish::none;
}

}  // namespace ui
