#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claims/columns/event_chunk.hpp"
#include "claims/columns/number_marks.hpp"

namespace claims {

/// The rows of a chunk that a pass looks at: all of them, or some in their order. What lies in
/// other rows costs nothing.
class ChunkRows {
 public:
    void look_at_all(const EventChunk& chunk) {
        chunk_ = &chunk;
        are_all_ = true;
        count_ = chunk.size();
    }
    /// `each(look_at)` calls `look_at(row)` for each of them, in whatever order.
    template <typename Each>
    void look_at_some(const EventChunk& chunk, Each each) {
        static_assert(EventChunk::max_rows <= 65'536);
        chunk_ = &chunk;
        are_all_ = false;
        marked_.assign(marks_for(chunk.size()), 0);
        each([this](std::size_t row) { mark(marked_, row); });
        rows_.clear();
        for_each_marked(
            marked_, [this](std::size_t row) { rows_.push_back(static_cast<std::uint16_t>(row)); });
        count_ = rows_.size();
    }

    std::size_t count() const { return count_; }
    /// Calls `work(row)`.
    template <typename Work>
    void for_each(Work work) const {
        if (are_all_)
            for (std::size_t row = 0, end = count_; row < end; ++row) work(row);
        else
            for (std::size_t i = 0, end = count_; i < end; ++i) work(std::size_t{rows_[i]});
    }
    /// Calls `work(claim)` for each claim about the events in the rows.
    template <typename Work>
    void for_each_claim(Work work) const {
        if (are_all_) {
            const std::size_t end = count_ == 0 ? 0 : chunk_->claims_end(count_ - 1);
            for (std::size_t claim = 0; claim < end; ++claim) work(claim);
            return;
        }
        for_each([&](std::size_t row) {
            const std::size_t end = chunk_->claims_end(row);
            for (std::size_t claim = chunk_->claims_begin(row); claim < end; ++claim) work(claim);
        });
    }
    /// Calls `work(claim, number)` with what a column of claims says of each.
    template <typename Work>
    void for_each_claim(const WordNumbers& column, Work work) const {
        if (are_all_)
            column.for_each(work);
        else
            for_each_claim([&](std::size_t claim) { work(claim, column[claim]); });
    }

 private:
    const EventChunk* chunk_ = nullptr;
    bool are_all_ = true;
    std::size_t count_ = 0;
    std::vector<NumberMark> marked_;
    std::vector<std::uint16_t> rows_;  ///< unless all are looked at
};

}  // namespace claims
