#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "claims/draft.hpp"
#include "claims/status/status.hpp"

namespace session {

/// An actor or a source that is being written, or corrected, beneath the field of the form that
/// will name it or does so.
struct EntryInMaking {
    std::string field;                                  ///< "claims.2.source_id"
    std::variant<claims::Actor, claims::Source> entry;  ///< a new one has no id

    bool has_words() const;
    bool is_correction() const;
    /// That it is not kept yet, as a sentence.
    std::string unfinished_in_words() const;
    friend bool operator==(const EntryInMaking&, const EntryInMaking&) = default;
};

/// An event being written in the form, and what its claims would make of it.
struct DraftState {
    claims::EventDraft event;
    bool is_new = false;
    claims::EventDraft before{};  ///< the event as the atlas had it last; nothing for a new one
    std::optional<EntryInMaking> making{};
    /// What became of the event in the atlas meanwhile and is not so in the form, a line each.
    std::vector<std::string> contested{};
    int joins = 0;                   ///< how often others' changes were taken into it
    int calls = 0;                   ///< how often it was asked for while it stood there
    double proposed_radius_m = 0.0;  ///< how far off a new event may be by where it was clicked
    bool is_changed = false;  ///< says something else than the atlas; what is new always does
    std::vector<claims::FieldProblem> problems{};      ///< empty: it can be kept
    claims::Status status = claims::Status::reported;  ///< that it would have
    std::string reason{};                              ///< why, as on the card
};

}  // namespace session
