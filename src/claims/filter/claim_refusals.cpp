#include "claims/filter/claim_refusals.hpp"

#include <algorithm>

namespace claims {

using namespace claim_bits;

namespace {

/// Of a side that a claim names, or that its speaker is on.
enum SideBit : std::uint8_t {
    will_do = 1,
    will_do_for_want_of_one = 2,  ///< nobody's side, and the filter lets that through
    is_refused_as_accused = 4,
    is_nobodys = 8
};

constexpr std::uint8_t bit_if(bool holds, unsigned bit) {
    return holds ? static_cast<std::uint8_t>(bit) : std::uint8_t{0};
}

/// One of two sides must do, which need not be there. By `own + 16 * named`, bits of both.
constexpr std::array<std::uint8_t, 256> refused_by_sides = [] {
    std::array<std::uint8_t, 256> refused{};
    for (unsigned i = 0; i < refused.size(); ++i) {
        const unsigned own = i % 16, named = i / 16;
        const bool does =
            ((own | named) & will_do) != 0 || (own & named & will_do_for_want_of_one) != 0;
        refused[i] = bit_if(!does, bit_of(ClaimQuestion::side)) |
                     bit_if((named & is_refused_as_accused) != 0, bit_of(ClaimQuestion::accused));
    }
    return refused;
}();

}  // namespace

ClaimRefusals::ClaimRefusals(const ClaimWords& words, const Filter& filter)
    : words_(words), filter_(filter), asked_(bit_if(!filter.figures.asks_nothing(), figure_bit)) {
    const std::array choices{&filter.actors,  &filter.sides,      &filter.accused,
                             &filter.stances, &filter.publishers, &filter.metrics};
    for (std::size_t i = 0; i < claim_question_count; ++i) {
        const unsigned bit = bit_of(static_cast<ClaimQuestion>(i));
        asked_ |= bit_if(!choices[i]->allows_all(), bit);
        for (const std::string& word : words.of(static_cast<ClaimQuestion>(i)))
            by_word_[i].push_back(bit_if(!choices[i]->allows(word), bit));
    }
    for (TableIndex speaker = 0; speaker < words.actor_slots(); ++speaker) {
        by_speaker_.push_back(refused(actor, words.actor(speaker)));
        own_sides_.push_back(side_bits(words.of(side)[words.side_of(speaker)]));
    }
    for (TableIndex source = 0; source < words.source_slots(); ++source)
        by_source_.push_back(bit_if(
            std::ranges::all_of(words.publishers(source),
                                [&](ClaimWords::Index word) { return refused(publisher, word); }),
            bit_of(publisher)));
}

std::uint8_t ClaimRefusals::side_bits(std::string_view name) const {
    const bool passes = filter_.sides.allows(name);
    return bit_if(!name.empty() && passes, will_do) |
           bit_if(name.empty() && passes, will_do_for_want_of_one) |
           bit_if(!filter_.accused.allows(name), is_refused_as_accused) |
           bit_if(name.empty(), is_nobodys);
}

ClaimRefusals::Bytes ClaimRefusals::side_bits_of(const WordColumn& sides) const {
    Bytes bits;
    for (std::uint32_t number = 0; number < sides.word_count(); ++number)
        bits.push_back(side_bits(sides.word(number)));
    return bits;
}

unsigned ClaimRefusals::of(const ClaimAnswers::Answer& answer) const {
    return refused(actor, answer.actor) |
           (refused(side, answer.side) & refused(side, answer.other_side)) |
           refused(accused, answer.accused) | refused(stance, answer.stance) |
           refused(metric, answer.metric) | by_source_[words_.source_slot(answer.source)];
}

template <typename Refused>
void ClaimRefusals::refuse(const ChunkRows& rows, unsigned question, Refused refused) {
    if ((asked_ & question) == 0) return;
    // What is held here need not be read again each time that a byte, which may be part of
    // anything, was written.
    std::uint8_t* const bits = refused_.data();
    rows.for_each_claim([=](std::size_t claim) { bits[claim] |= refused(claim); });
}

/// A claim that accuses nobody speaks of whom its event accuses.
void ClaimRefusals::refuse_by_sides(const EventChunk& chunk, const FirstWords& first_words,
                                    const ChunkRows& rows) {
    if ((asked_ & (bit_of(side) | bit_of(accused))) == 0) return;
    const Bytes of_events = side_bits_of(chunk.accused_sides());
    const Bytes of_claims = side_bits_of(chunk.claim_accuses_sides());
    accused_.resize(chunk.size());
    rows.for_each(
        [&](std::size_t row) { accused_[row] = of_events[chunk.accused_sides().number(row)]; });
    const auto work = [own = own_sides_.data(), none = own_sides_.size() - 1,
                       speakers = chunk.claim_actors().data(), accuses = of_claims.data(),
                       by_event = accused_.data(), events = first_words.events().data(),
                       bits = refused_.data()](std::size_t claim, std::uint32_t number) {
        const std::uint8_t of_event = by_event[events[claim]], of_claim = accuses[number];
        const unsigned named = (of_claim & is_nobodys) != 0 ? of_event : of_claim;
        bits[claim] |=
            refused_by_sides[own[std::min<std::size_t>(speakers[claim], none)] + 16 * named];
    };
    rows.for_each_claim(chunk.claim_accuses_sides().numbers(), work);
}

void ClaimRefusals::refuse_by_metric(const EventChunk& chunk, const ChunkRows& rows) {
    if ((asked_ & bit_of(metric)) == 0) return;
    const WordColumn& metrics = chunk.claim_metrics();
    Bytes by_number;
    for (std::uint32_t number = 0; number < metrics.word_count(); ++number)
        by_number.push_back(refused(metric, words_.index_of(metric, metrics.word(number))));
    refuse(rows, bit_of(metric),
           [&](std::size_t claim) { return by_number[metrics.number(claim)]; });
}

const std::vector<std::uint8_t>& ClaimRefusals::find(const EventChunk& chunk,
                                                     const FirstWords& first_words,
                                                     const ChunkRows& rows) {
    refused_.assign(first_words.events().size(), 0);
    refuse(rows, bit_of(actor), [&](std::size_t claim) {
        return by_speaker_[words_.actor_slot(chunk.claim_actor(claim))];
    });
    refuse_by_sides(chunk, first_words, rows);
    refuse(rows, bit_of(stance), [&](std::size_t claim) {
        return refused(stance, words_.stance(chunk.claim_stance(claim)));
    });
    refuse(rows, bit_of(publisher), [&](std::size_t claim) {
        return by_source_[words_.source_slot(chunk.claim_source(claim))];
    });
    refuse_by_metric(chunk, rows);
    refuse(rows, figure_bit, [&](std::size_t claim) {
        const bool may_hold =
            filter_.figures.may_hold(chunk.claim_value_min(claim), chunk.claim_value_max(claim));
        return bit_if(!may_hold, figure_bit);
    });
    return refused_;
}

}  // namespace claims
