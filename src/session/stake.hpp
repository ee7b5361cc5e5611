#pragma once

#include <memory>
#include <optional>

#include "claims/atlas.hpp"
#include "claims/draft.hpp"

namespace session {

/// What of an atlas would be lost if it were left: enough to see whether it is the same that a
/// person was warned of.
struct Stake {
    std::optional<claims::EventDraft> written;     ///< in the form, and not kept
    std::shared_ptr<const claims::Atlas> unsaved;  ///< not in its workspace; null: it is

    bool is_nothing() const { return !written && unsaved == nullptr; }
    /// A sentence; null: nothing.
    const char* in_words() const;

    friend bool operator==(const Stake& a, const Stake& b);
};

}  // namespace session
