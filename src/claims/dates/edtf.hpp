#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/dates/extent.hpp"

namespace claims {

/// A date as EDTF level 1 (ISO 8601-2) understands it: the time it may cover and how sure it is.
/// Source: https://www.loc.gov/standards/datetime/
/// Where EDTF leaves it open: seasons are those of the northern hemisphere by whole months, and
/// winter begins in December of the year named; a time of day without a zone counts as UTC; a
/// qualifier does not widen the extent.
struct Edtf {
    Extent extent;
    bool uncertain = false;    ///< "?" or "%"
    bool approximate = false;  ///< "~" or "%"

    friend bool operator==(const Edtf&, const Edtf&) = default;
};

/// Either a date or, in `problem`, a sentence that says why the text is none:
/// "“2020-13-45” has no month 13".
struct EdtfReading {
    std::optional<Edtf> date;
    std::string problem;
};

/// Reads years (also negative, and "Y" years), months, days, date-times, seasons 21–24, unspecified
/// digits (`201X`, `2020-XX`), intervals, open and unknown ends (`..`, empty), and qualifiers.
EdtfReading read_edtf(std::string_view text);

/// The time that a date covers; both sides are open for what is no date: it may be any time.
Extent read_extent(std::string_view text);

/// The date as a person would write it: "summer 2014", "11 October 2020", "1988 to 1994".
/// Text that is no date comes back unchanged.
std::string edtf_in_words(std::string_view text);

/// The day an instant lies in, as "2020-10-12"; of years of five digits and more, which have no
/// days in EDTF, the year, as "Y12000"; "…" for the distant past and future.
std::string to_iso_day(Instant at);

}  // namespace claims
