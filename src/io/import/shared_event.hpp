#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/event.hpp"
#include "io/import/import_builder.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/record_claims.hpp"

namespace io {

/// An event of which several rows of a table tell, each with claims of its own.
class SharedEvent {
 public:
    /// What one of the rows says of the event; its texts are copied.
    struct Row {
        claims::Event event;
        bool has_own_id, says_precision, says_radius;
        std::string_view substitute_title;  ///< where no row gives a title
        std::size_t line;
    };
    explicit SharedEvent(const Row& first);
    // Claims are views of texts kept here.
    SharedEvent(const SharedEvent&) = delete;
    SharedEvent& operator=(const SharedEvent&) = delete;

    /// Of the first row.
    std::size_t line() const { return line_; }
    const claims::Event& event() const { return event_; }
    RecordClaims& claims() { return claims_; }

    /// "date" or "place" where a row gives another than the rows before; an empty cell gives none.
    std::string_view difference(const Row& row) const;
    /// The fields in which a row has other words: "kind", "place", …
    std::vector<const char*> other_words(const Row& row) const;
    /// Takes what the event lacks yet.
    void fill(const Row& row);

    /// What a row tells besides fields.
    struct Telling {
        std::size_t line;
        std::optional<std::size_t> claim{};  ///< the row's first in claims(), if it makes any
        std::vector<PointCells::Detail> details{};
        std::vector<std::string> own{};  ///< that no other row can share
    };
    /// False for a row that says what another said, by PointCells::content_hash().
    bool is_new(const std::string& content) { return contents_.insert(content).second; }
    void repeat(std::size_t line) { repeated_.push_back(line); }
    void tell(Telling telling) { tellings_.push_back(std::move(telling)); }

    /// After the last row. What the first row tells and no other contradicts stands in the notes of
    /// the event, all else with the claims of its row.
    void give_to(ImportBuilder& builder);

 private:
    std::map<std::size_t, std::string_view> shared_details() const;
    void take_place(const Row& row);

    std::size_t line_;
    bool has_own_id_;
    RecordClaims claims_;
    std::string_view substitute_title_;
    claims::Event event_;
    bool says_precision_ = false, says_radius_ = false;
    std::set<std::string> contents_;
    std::vector<Telling> tellings_;
    std::vector<std::size_t> repeated_;  ///< lines
};

}  // namespace io
