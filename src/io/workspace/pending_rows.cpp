#include "io/workspace/pending_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/words.hpp"
#include "io/workspace/workspace.hpp"

namespace io {
namespace {

constexpr std::size_t most_bytes_of_rows = 16 << 20;

std::size_t size_of(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? 0 : text->size();
}

}  // namespace

void clash_over_event(const Database& base, const std::string& id) {
    throw Clash(fmt::format("{}: another program changed the event {} in the meantime; nothing "
                            "was written.",
                            base.name(), in_quotes(id)),
                {id});
}

void PendingRows::clash(std::string_view table, const std::string& id,
                        const std::string& event_id) const {
    if (!event_id.empty()) clash_over_event(base_, event_id);
    throw Clash(fmt::format("{}: another program changed {} in the table of {} in the meantime; "
                            "nothing was written.",
                            base_.name(), in_quotes(id), table),
                {});
}

void PendingRows::insert(std::string_view table, std::vector<Cell> cells) {
    if (removed_ != nullptr) removed_->give_back(table, cells);
    Pending& batch = batch_for(true, table, cells);
    add(batch, std::move(cells));
}

void PendingRows::update(std::string_view table, const std::string& id, std::vector<Cell> changed,
                         std::vector<Cell> derived, const std::string& event_id) {
    if (is_guarded_ && !changed.empty()) {
        if (!update_if_unchanged(base_, table, id, changed)) clash(table, id, event_id);
        changed.clear();
    }
    std::ranges::move(derived, std::back_inserter(changed));
    if (changed.empty()) return;
    changed.insert(changed.begin(), {"id", {}, id});
    Pending& batch = batch_for(false, table, changed);
    batch.event_ids.push_back(event_id);
    add(batch, std::move(changed));
}

/// Among new rows none overtakes another of its table.
PendingRows::Pending& PendingRows::batch_for(bool is_new, std::string_view table,
                                             const std::vector<Cell>& cells) {
    for (auto batch = batches_.rbegin(); batch != batches_.rend(); ++batch) {
        if (batch->is_new != is_new || batch->table != table) continue;
        if (std::ranges::equal(batch->columns, cells, {}, {}, &Cell::column)) return *batch;
        if (is_new) break;
    }
    Pending& batch = batches_.emplace_back();
    batch.is_new = is_new;
    batch.table = table;
    for (const Cell& cell : cells) batch.columns.push_back(cell.column);
    return batch;
}

void PendingRows::add(Pending& batch, std::vector<Cell> cells) {
    Database::Row& row = batch.rows.emplace_back();
    row.reserve(cells.size());
    for (Cell& cell : cells) {
        bytes_ += size_of(cell.after);
        row.push_back(std::move(cell.after));
    }
    if (++rows_ >= base_.rows_at_once() || bytes_ >= most_bytes_of_rows) flush();
}

void PendingRows::flush() {
    for (const Pending& batch : batches_) send(batch);
    batches_.clear();
    rows_ = bytes_ = 0;
}

void PendingRows::send(const Pending& batch) {
    if (batch.is_new) return base_.insert(batch);
    const std::vector<std::string> missing = base_.update(batch);
    if (missing.empty()) return;
    const auto first = std::ranges::find_if(
        batch.rows, [&](const Database::Row& row) { return as_text(row[0]) == missing[0]; });
    clash(batch.table, missing[0],
          batch.event_ids[static_cast<std::size_t>(first - batch.rows.begin())]);
}

}  // namespace io
