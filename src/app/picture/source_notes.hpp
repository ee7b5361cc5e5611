#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "render/scene.hpp"
#include "session/session.hpp"

namespace app {

/// The visible events of a sheet, numbered in order of time, each with its date and the sources of
/// the claims about it. Of very many events the first have notes, and the last note says so.
struct SourceNotes {
    std::map<claims::EventRow, std::size_t> numbers;
    std::vector<render::NumberedNote> notes;  ///< from number 1
    std::size_t without = 0;                  ///< visible events that have none

    /// Ascending; empty where none has a number.
    std::vector<std::size_t> numbers_of(std::span<const claims::EventRow> rows) const;
};
SourceNotes source_notes(const session::Session& session, const session::Sheet& sheet);

}  // namespace app
