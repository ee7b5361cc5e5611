#pragma once

#include <deque>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.hpp"

namespace io {

/// The claims that records of an event make: that it happened, and its figures. Of a data set that
/// is one record and a statement of a third party. Each source that a record names is the source of
/// one claim.
class RecordClaims {
 public:
    /// `made` is EDTF, empty where the data set does not say when it recorded the event.
    RecordClaims(std::string_view event_id, claims::TableIndex actor, std::string_view made);
    explicit RecordClaims(std::string_view event_id) : event_id_(keep(event_id)) {}

    /// What follows is of another record of the same event. From the second on its number stands
    /// behind the ids of its claims.
    void begin_record(claims::TableIndex actor, std::string_view made);

    /// `suffix` makes the claim's id: "ucdp-12-total".
    void add_figure(std::string_view suffix, std::string_view metric, double min, double max,
                    std::string_view summary);
    /// That the event is on record, where there is no figure.
    void add_statement(std::string_view summary);
    /// The first source goes to every claim of the record, each other one to a claim of its own.
    void cite(const std::vector<claims::TableIndex>& sources);

    /// That somebody else denies the event, said once; nothing is known of when.
    void add_denial(claims::TableIndex actor);
    /// The side that every claim of the record holds responsible, or says that others do.
    void accuse(std::string_view side);
    /// More of what the claim says, in own words.
    void tell(claims::Claim& claim, std::string_view text);

    /// Views of texts kept here.
    std::vector<claims::Claim>& claims() { return claims_; }
    /// Those of the record.
    std::span<claims::Claim> record() { return std::span(claims_).subspan(record_); }
    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }

 private:
    claims::Claim& add(std::string_view suffix, std::string_view summary);

    std::deque<std::string> texts_;
    std::string_view event_id_, made_;
    claims::TableIndex actor_ = claims::no_entry;
    std::size_t records_ = 0, record_ = 0;  // how many; where the last begins
    std::set<claims::TableIndex> deniers_;
    std::vector<claims::Claim> claims_;
};

}  // namespace io
