#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

inline constexpr geo::LngLat nowhere{std::numeric_limits<double>::quiet_NaN(),
                                     std::numeric_limits<double>::quiet_NaN()};
/// Nowhere equals nowhere.
bool same_place(const geo::LngLat& a, const geo::LngLat& b);

/// What was typed into a field that cannot hold it, such as “about 500” for a number. It stays
/// there until it is mended, and what it is in is not taken in before.
struct Unread {
    std::string field;  ///< name of the column: "radius_m"
    std::string text;
    std::string sentence;  ///< what is wrong and what would be right

    friend bool operator==(const Unread&, const Unread&) = default;
};
/// Null: what stands in the field was read.
const Unread* unread_in(const std::vector<Unread>& all, std::string_view field);
void set_unread(std::vector<Unread>& all, Unread unread);
void clear_unread(std::vector<Unread>& all, std::string_view field);

/// A claim being written: the row of the claims table as it will be kept. See
/// Claim.
struct ClaimDraft {
    std::string id;
    std::string actor_id;
    Stance stance = Stance::asserts;
    Basis basis = Basis::statement;
    std::string accuses_side;
    std::string made;  ///< EDTF
    std::string metric;
    double value_min = not_provided;
    double value_max = not_provided;
    std::string summary;
    std::string quote;
    std::string source_id;
    std::string extra{};  ///< cells of the columns that are not known; see extra_cells.hpp
    std::vector<Unread> unread{};
};

/// An event being written, with its claims in their order. See Event.
struct EventDraft {
    std::string id;
    std::string title;
    std::string kind;
    std::string when;  ///< EDTF
    geo::LngLat at = nowhere;
    std::string place;
    Precision precision = Precision::settlement;
    double radius_m = 0.0;
    std::string accused_side;
    std::string layer;
    std::string notes;
    std::string created;
    std::string modified;
    std::vector<ClaimDraft> claims;
    std::string extra{};           ///< as in a claim
    std::vector<Unread> unread{};  ///< of the event's own fields
};

/// Equal in every field; a figure that is not provided equals another one.
bool same(const ClaimDraft& a, const ClaimDraft& b);
bool same(const EventDraft& a, const EventDraft& b);

EventDraft draft_of(const Atlas& atlas, EventRow row);

/// Dates as they are kept: in EDTF, whatever way they were typed in.
EventDraft with_dates_as_kept(EventDraft draft);

/// What keeps a draft from being taken in.
struct FieldProblem {
    std::string field;     ///< name of the column: "when", "lng", "claims.2.made"
                           ///< (counted from 0)
    std::string sentence;  ///< what is wrong and what would be right
};
std::vector<FieldProblem> problems_of(const EventDraft& draft, const Atlas& atlas);

/// Lower-case Latin letters and digits, a hyphen between words: "shelling-of-ganja".
std::string plain_name(std::string_view text);

/// An id nobody has: the title in plain letters and the date,
/// "shelling-of-ganja-2020-10-11", with a number behind it where that is taken.
std::string free_event_id(const Atlas& atlas, const EventDraft& draft);
std::string free_claim_id(const Atlas& atlas, const EventDraft& draft);
std::string free_actor_id(const Atlas& atlas, const Actor& actor);     ///< "armenian-mod"
std::string free_source_id(const Atlas& atlas, const Source& source);  ///< "ians-2020-10-12"

}  // namespace claims
