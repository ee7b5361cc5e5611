#include "io/import/points_sharing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "io/atlas/words.hpp"
#include "io/import/look_through.hpp"

namespace io {

bool is_own_id(std::string_view id) {
    return std::ranges::any_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) > 0x7F;
    });
}

bool RowEvents::next() {
    // A row that the table could not read may have been an event.
    const std::size_t passed_over = cells_.table().rows_passed_over();
    if (std::exchange(passed_over_, passed_over) != passed_over) {
        above_ = Above::lost;
        above_key_.clear();
    }
    const bool is_empty = cells_.is_empty_row();
    if (is_empty || cells_.table().follows_gap()) above_ = Above::nothing;
    if (is_empty) return false;
    says_event_ = cells_.says_event();
    const bool asks =
        may_go_on_ && above_ != Above::nothing && !says_event_ && !cells_.cell("actor").empty();
    going_ = !asks ? Going::alone : above_ == Above::event ? Going::on : Going::astray;
    has_own_id_ = is_own_id(cells_.cell("id"));
    if (asks)
        key_ = above_key_;
    else if (has_own_id_)
        key_ = cells_.cell("id");
    else
        key_ = may_go_on_ ? cells_.content_hash() : "";
    if (says_event_) {
        above_ = Above::event;
        above_key_ = key_;
    }
    return true;
}

PointsSharing::PointsSharing(PointCells& cells, bool has_claims, const Progress& progress)
    : rows_(cells) {
    if (has_claims && (cells.has("id") || rows_.may_go_on())) count_rows(cells, progress);
}

void PointsSharing::count_rows(PointCells& cells, const Progress& progress) {
    std::unordered_map<std::string, std::size_t> of_numbers, of_events;
    const auto go_through = [&](auto count) {
        RowEvents rows(cells);
        look_through(cells.table(), progress, "Looking at rows", [&] {
            if (rows.next()) count(rows);
        });
    };
    go_through([&](const RowEvents& rows) {
        const std::string_view id = cells.cell("id");
        const bool goes_on = rows.going() == RowEvents::Going::on;
        if (goes_on || rows.has_own_id()) ++of_events[rows.key()];
        if (goes_on) note_going_on(cells);
        if (!rows.has_own_id() && !id.empty()) ++of_numbers[std::string(id)];
    });
    // Most rows without an id are an event of their own, of which nothing is kept.
    if (going_on_ > 0)
        go_through([&](const RowEvents& rows) {
            const auto at = of_events.find(rows.key());
            const bool is_first = rows.going() == RowEvents::Going::alone && !rows.has_own_id();
            if (is_first && at != of_events.end()) ++at->second;
        });
    for (const auto& [key, count] : of_events)
        if (count > 1) shared_[key].rows_left = count;
    for (const auto& [number, count] : of_numbers)
        if (count > 1 && cells.has("actor")) numbered_ += count;
}

void PointsSharing::note_going_on(PointCells& cells) {
    constexpr std::size_t most_named = 5;
    if (++going_on_ > most_named + 1) return;
    const std::string place = fmt::format("{} {}", cells.table().unit(), cells.line());
    first_going_on_ += (going_on_ == 1 ? "" : ", ") + (going_on_ > most_named ? "…" : place);
}

SharedEvent& PointsSharing::event(const SharedEvent::Row& row) {
    std::optional<SharedEvent>& event = shared_.find(rows_.key())->second.event;
    return event ? *event : event.emplace(row);
}

void PointsSharing::end_row(ImportBuilder& builder) {
    const auto at = shared_.find(rows_.key());
    if (at == shared_.end() || --at->second.rows_left > 0) return;
    if (at->second.event) at->second.event->give_to(builder);
    shared_.erase(at);
}

std::vector<std::string> PointsSharing::suspicions() const {
    std::vector<std::string> all;
    if (numbered_ > 0)
        all.push_back(fmt::format(
            "{} have a number as their id that other rows have, too. A mere number joins no rows "
            "to one event; with a letter before it, such as “e7”, each becomes a claim about the "
            "event.",
            counted(numbered_, "row")));
    if (going_on_ > 0)
        all.push_back(
            fmt::format("{} a claimant and nothing of an event ({}): taken as claims about the "
                        "event of the row "
                        "above, as beside merged cells.",
                        going_on_ == 1 ? "1 row names" : fmt::format("{} rows name", going_on_),
                        first_going_on_));
    return all;
}

}  // namespace io
