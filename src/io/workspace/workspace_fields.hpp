#pragma once

#include <span>
#include <string_view>

#include "claims/draft.hpp"
#include "io/geopackage/geopackage_value.hpp"

namespace io {

/// A column of a workspace's table and what an entry has in it.
template <class Entry>
struct Field {
    std::string_view column;
    Value (*value)(const Entry&);
};

// The id is the first of each.
std::span<const Field<claims::EventDraft>> event_fields();
std::span<const Field<claims::ClaimDraft>> claim_fields();
std::span<const Field<claims::Actor>> actor_fields();
std::span<const Field<claims::Source>> source_fields();

}  // namespace io
