#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims/columns/chunk_rows.hpp"
#include "claims/filter/claim_answers.hpp"
#include "claims/filter/claim_bits.hpp"
#include "claims/filter/filter.hpp"
#include "claims/filter/first_words.hpp"

namespace claims {

/// Which questions of a filter a claim refuses. What depends on one column alone is worked out once
/// for each of its values and looked up for every claim, without branches.
class ClaimRefusals {
 public:
    /// Both must outlive this; `words` are those of the atlas.
    ClaimRefusals(const ClaimWords& words, const Filter& filter);

    /// A bit for each question that is asked; see claim_bits.
    unsigned asked() const { return asked_; }
    /// By claim of a chunk the bits of what it refuses, where its event is looked at.
    /// `first_words` are the chunk's.
    const std::vector<std::uint8_t>& find(const EventChunk& chunk, const FirstWords& first_words,
                                          const ChunkRows& rows);
    /// What an answer refuses of all but the figure.
    unsigned of(const ClaimAnswers::Answer& answer) const;

 private:
    using enum ClaimQuestion;
    using Bytes = std::vector<std::uint8_t>;

    /// The question's bit where its word of this number is refused, or 0.
    std::uint8_t refused(ClaimQuestion question, ClaimWords::Index word) const {
        return by_word_[static_cast<std::size_t>(question)][word];
    }
    std::uint8_t side_bits(std::string_view name) const;
    Bytes side_bits_of(const WordColumn& sides) const;
    template <typename Refused>
    void refuse(const ChunkRows& rows, unsigned question, Refused refused);
    void refuse_by_sides(const EventChunk& chunk, const FirstWords& first_words,
                         const ChunkRows& rows);
    void refuse_by_metric(const EventChunk& chunk, const ChunkRows& rows);

    const ClaimWords& words_;
    const Filter& filter_;
    unsigned asked_ = 0;
    std::array<Bytes, claim_question_count> by_word_;
    Bytes by_speaker_, own_sides_;  ///< by the speaker's slot in words_
    Bytes by_source_;               ///< by slot
    Bytes refused_;                 ///< by claim of the chunk
    Bytes accused_;                 ///< by event of the chunk
};

}  // namespace claims
