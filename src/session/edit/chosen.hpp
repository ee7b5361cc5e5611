#pragma once

#include <cstddef>
#include <initializer_list>
#include <vector>

#include "claims/atlas.hpp"

namespace session {

/// Events that are to be changed at once: their rows, each once, in the order of the atlas. All of
/// a million take four bytes each and are chosen without being looked at one by one.
class Chosen {
 public:
    Chosen() = default;
    /// In any order; what stands there twice is chosen once.
    Chosen(std::vector<claims::EventRow> rows);
    Chosen(std::initializer_list<claims::EventRow> rows)
        : Chosen(std::vector<claims::EventRow>(rows)) {}

    bool empty() const { return rows_.empty(); }
    std::size_t size() const { return rows_.size(); }
    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    const std::vector<claims::EventRow>& rows() const { return rows_; }
    bool contains(claims::EventRow row) const;

    /// Chooses it, or no longer.
    void toggle(claims::EventRow row);
    /// Only those stay that are among `rows`, which are in the order of the atlas.
    void keep_among(const std::vector<claims::EventRow>& rows);
    void clear() { rows_.clear(); }

 private:
    std::vector<claims::EventRow> rows_;
};

}  // namespace session
