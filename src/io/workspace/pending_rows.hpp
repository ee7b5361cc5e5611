#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/workspace/database.hpp"
#include "io/workspace/removed_rows.hpp"
#include "io/workspace/workspace_row.hpp"

namespace io {

/// Rows on their way into a workspace. They are kept back until there are as many as the store
/// likes to take at once. What is asked of it meanwhile does not see those; flush() comes first.
class PendingRows {
 public:
    /// `is_guarded`: others may have written since the rows were read, so changed cells are
    /// compared before they are written over, row by row. New rows that are among the `removed`
    /// get back what those held.
    explicit PendingRows(Database& base, bool is_guarded = false,
                         const RemovedRows* removed = nullptr)
        : base_(base), is_guarded_(is_guarded), removed_(removed) {}

    /// A new row; every cell with its `after`, the id first. Rows stand in a table in the order in
    /// which they came. Columns live until flush().
    void insert(std::string_view table, std::vector<Cell> cells);
    /// Cells of the row of that id: `changed`, which are guarded, and `derived`, which are not.
    /// `event_id` names the event in a Clash; empty for an actor or a source.
    void update(std::string_view table, const std::string& id, std::vector<Cell> changed,
                std::vector<Cell> derived = {}, const std::string& event_id = {});
    /// Sends all rows. Throws Clash when one that was to be changed is gone.
    void flush();

 private:
    struct Pending : Database::Batch {
        bool is_new = false;
        std::vector<std::string> event_ids;  ///< of rows that are changed
    };
    Pending& batch_for(bool is_new, std::string_view table, const std::vector<Cell>& cells);
    void add(Pending& batch, std::vector<Cell> cells);
    void send(const Pending& batch);
    [[noreturn]] void clash(std::string_view table, const std::string& id,
                            const std::string& event_id) const;

    Database& base_;
    bool is_guarded_;
    const RemovedRows* removed_;
    std::vector<Pending> batches_;
    std::size_t rows_ = 0;
    std::size_t bytes_ = 0;  ///< of their texts, about
};

/// Throws a Clash: another program changed the event.
[[noreturn]] void clash_over_event(const Database& base, const std::string& id);

}  // namespace io
