#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "claims/columns/chunk_rows.hpp"
#include "claims/columns/chunk_runs.hpp"
#include "claims/filter/claim_questions.hpp"
#include "claims/filter/filter.hpp"
#include "claims/filter/word_count.hpp"
#include "claims/search/text_query.hpp"
#include "geo/shape/inside.hpp"

namespace claims {

/// One pass over some of an atlas. What is the same for all events is worked out once, what is the
/// same for all events with one word, once for each chunk.
class FilterPass {
 public:
    /// Everything must outlive the pass. `statuses` are those of all events as known on the
    /// filter's day, `memory` is of the atlas, `query` of the filter's text.
    FilterPass(const FilterMemory& memory, const std::vector<Status>& statuses,
               const Filter& filter, const TextQuery& query);

    /// All but the statuses.
    Overview run(const ChunkRun& run);
    /// The rows alone; nothing is counted.
    std::vector<EventRow> rows(const ChunkRun& run);

 private:
    /// A bit for each of an event's own words that the filter asks for, where it refuses it.
    enum Refused : std::uint8_t { status_bit = 1, kind_bit = 2, layer_bit = 4, precision_bit = 8 };
    static constexpr std::uint8_t beyond =
        status_bit | kind_bit;  ///< of two questions: no matter which

    /// Calls `ask(chunk, first_words)` for each chunk, when all else is known that is refused, and
    /// adds the events of which nothing is refused then.
    template <typename Ask>
    void pass(const ChunkRun& run, Ask ask);
    void enter(const EventChunk& chunk, std::size_t number, const Status* statuses);
    void refuse_by_words();
    void look_at_place();
    bool is_inside(const geo::LngLat& at) const;
    void look_for_text(const FoldedTexts& texts);
    void count();
    void add_shown(EventRow first);

    const FilterMemory& memory_;
    const std::vector<Status>& all_statuses_;
    const Filter& filter_;
    TextQuery query_;
    ClaimQuestions questions_;
    geo::Inside areas_;
    // By value: how many are counted, and whether any event has it; FilterMemory has met the
    // statuses.
    std::array<std::uint32_t, status_count> statuses_{};
    std::array<std::uint32_t, all_precisions.size()> precisions_{};
    std::array<bool, all_precisions.size()> has_precision_{};
    WordCount kinds_, layers_;
    std::array<std::uint8_t, all_precisions.size()> refused_precisions_{};  ///< the bit, or 0
    std::array<std::uint8_t, status_count> refused_statuses_{};

    // Of the chunk that is passed over:
    const EventChunk* chunk_ = nullptr;
    const OwnWords* words_ = nullptr;
    const Status* status_ = nullptr;                          ///< by row
    std::vector<WordCount::Index> kinds_here_, layers_here_;  ///< by their numbers in the chunk
    std::vector<std::uint8_t> refused_groups_;                ///< by group of words: bits
    std::vector<std::uint32_t> shown_of_groups_;  ///< how many are refused for these bits alone
    std::vector<std::uint8_t> refused_;           ///< by row: bits of Refused
    ChunkRows rows_;                              ///< those in the time that is asked for
    std::vector<TextQuery::Found> found_;         ///< by row
    Overview overview_;
};

}  // namespace claims
