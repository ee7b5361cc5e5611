#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claims/source.hpp"

namespace claims {

/// Where the sources of an atlas stand, by their ids: found out when somebody first asks, whoever
/// does so at the same time, and anew in a copy of the atlas.
class SourceIds {
 public:
    SourceIds() = default;
    SourceIds(const SourceIds&) {}
    SourceIds& operator=(const SourceIds&) {
        known_.store({});
        return *this;
    }

    /// Of several with this id the first; nullptr where there is none. Ids must not change between
    /// one question and the next.
    const Source* find(const std::vector<Source>& sources, std::string_view id) const;

 private:
    struct Known {
        const Source* begin;
        std::size_t count;
        std::unordered_map<std::string_view, const Source*> by_id;
    };
    mutable std::atomic<std::shared_ptr<const Known>> known_;
};

}  // namespace claims
