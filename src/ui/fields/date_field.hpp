#pragma once

#include <optional>
#include <string>

#include "claims/dates/edtf.hpp"
#include "ui/frame.hpp"

namespace ui {

/// What a date field stands for.
struct DateField {
    const char* name;  ///< identity, and the word before the field
    /// The moment that the session has now.
    std::optional<claims::Instant> value;
    /// Which moment of a date is meant, and a date for a moment.
    claims::Instant (*moment)(const claims::Extent&);
    std::string (*text)(claims::Instant);
    /// Moments that make no sense beside another field are refused with a sentence.
    claims::Extent sensible{};
    const char* beyond = "";
    /// What was typed before this changed counts no longer.
    std::size_t clearings = 0;
};

struct DateAnswer {
    bool changed = false;
    std::optional<claims::Instant> value;  ///< the new one; nothing = field was emptied
    std::string problem;                   ///< why what stands in the field is no date
};

/// A field for a date as claims::read_typed_date() reads it. What was typed stays as it is until
/// the session has another value, also when it is no date.
DateAnswer date_field(const Frame& frame, const DateField& field, float width);

}  // namespace ui
