#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim.hpp"

namespace io {

/// The claims that a data set makes by recording an event: that it happened, and its figures. They
/// are statements of a third party. Each source that it names is the source of one claim.
class RecordClaims {
 public:
    /// `made` is EDTF, empty where the data set does not say when it recorded the event.
    RecordClaims(std::string_view event_id, claims::TableIndex actor, std::string_view made);

    /// `suffix` makes the claim's id: "ucdp-12-total".
    void add_figure(std::string_view suffix, std::string_view metric, double min, double max,
                    std::string_view summary);
    /// That the event is on record, where there is no figure.
    void add_statement(std::string_view summary);
    /// The first source goes to every claim so far, each other one to a claim of its own.
    void cite(const std::vector<claims::TableIndex>& sources);

    /// That somebody else denies the event; nothing is known of when.
    void add_denial(claims::TableIndex actor);
    /// The side that every claim so far holds responsible, or says that others do.
    void accuse(std::string_view side);

    /// Views of texts kept here.
    std::vector<claims::Claim>& claims() { return claims_; }

 private:
    claims::Claim& add(std::string_view suffix, std::string_view summary);
    std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }

    std::deque<std::string> texts_;
    std::string_view event_id_, made_;
    claims::TableIndex actor_;
    std::size_t denials_ = 0;
    std::vector<claims::Claim> claims_;
};

}  // namespace io
