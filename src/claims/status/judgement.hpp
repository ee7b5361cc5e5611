#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/outcome.hpp"

namespace claims {

/// What the rules look at in one claim.
struct Judged {
    std::size_t index = 0;  ///< of the claim in its chunk
    TableIndex actor = no_entry;
    bool is_named = false;       ///< the actor is in the table of actors
    std::string_view side;       ///< of the actor; empty for third parties
    std::string_view accused;    ///< by the claim or, where it names nobody, by its event
    bool names_accused = false;  ///< the claim itself names the side it accuses
    Stance stance = Stance::asserts;
    Basis basis = Basis::statement;
    Instant time = distant_past;
    Outcome outcome = Outcome::stands;

    bool stands() const { return outcome == Outcome::stands; }
    bool asserts() const { return stands() && stance == Stance::asserts; }
    bool denies() const { return stands() && stance == Stance::denies; }
    bool by_party() const { return !side.empty(); }
    /// A party that checks its own case has made a statement, as has somebody unnamed.
    bool is_verification() const {
        return basis == Basis::verification && is_named && side.empty();
    }
};

/// The same claims in the order of time, whoever made them.
std::vector<Judged> in_order_of_time(std::span<const Judged> claims);

/// Finds out which claims about an event stand. Keeps its memory from one event to the next.
class Judge {
 public:
    explicit Judge(const Atlas& atlas) : atlas_(atlas) {}

    /// The claims about the event in `row` of a chunk of the atlas, grouped by actor and in order
    /// of time within each. Valid until the next call.
    std::span<const Judged> claims_about(const EventChunk& chunk, std::size_t row,
                                         const KnownOn& known_on);

 private:
    /// What one actor said later than the claim being looked at.
    struct Later {
        bool withdrew_all = false, asserted = false, denied_event = false;
        std::vector<std::string_view> withdrew, accused, cleared;

        void clear();
        void add(const Judged& claim);
        Outcome outcome_of(const Judged& earlier) const;
    };

    void read(const EventChunk& chunk, std::size_t row, const KnownOn& known_on);
    void settle(std::span<Judged> claims_of_one_actor);

    const Atlas& atlas_;
    std::vector<Judged> claims_;
    Later later_;
};

}  // namespace claims
