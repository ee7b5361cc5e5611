#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string_view>

#include "claims/columns/hash_index.hpp"
#include "claims/columns/text_column.hpp"

namespace claims {

/// The rows of a column of ids: looked for one by one until that was asked often enough to make an
/// index worth its while, whoever asks at the same time, and anew in a copy.
class RowsById {
 public:
    RowsById() = default;
    RowsById(const RowsById&) {}
    RowsById& operator=(const RowsById&) {
        asked_ = 0;
        index_.store({});
        return *this;
    }

    /// Of several with this id the first. `ids` must not change between one question and the next.
    std::optional<std::size_t> find(const TextColumn& ids, std::string_view id) const;

 private:
    mutable std::atomic<int> asked_ = 0;
    mutable std::atomic<std::shared_ptr<const HashIndex>> index_;
};

}  // namespace claims
