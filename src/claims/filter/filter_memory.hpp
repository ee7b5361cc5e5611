#pragma once

#include "claims/columns/per_chunk.hpp"
#include "claims/filter/claim_words.hpp"
#include "claims/filter/date_order.hpp"
#include "claims/filter/first_words.hpp"
#include "claims/filter/own_words.hpp"
#include "claims/search/folded_texts.hpp"
#include "claims/status/derived_statuses.hpp"

namespace claims {

/// What filters find out about an atlas that is the same whatever they ask. Kept from one filter to
/// the next; of another atlas only what differs is found out anew.
struct FilterMemory {
    DerivedStatuses statuses;
    ClaimWords claim_words;
    PerChunk<OwnWords> own_words;
    PerChunk<FirstWords> first_words;
    PerChunk<FoldedTexts> texts;
    PerChunk<DateOrder> dates;

    void read_words(const Atlas& atlas, const Workers& workers) {
        own_words.update(atlas, workers,
                         [] { return [](const EventChunk& chunk) { return OwnWords(chunk); }; });
        if (claim_words.look_through(atlas)) first_words.forget();
        first_words.update(atlas, workers, [&] {
            return [&](const EventChunk& chunk) { return FirstWords(chunk, claim_words); };
        });
    }
    void read_dates(const Atlas& atlas, const Workers& workers) {
        dates.update(atlas, workers,
                     [] { return [](const EventChunk& chunk) { return DateOrder(chunk); }; });
    }
    void read_texts(const Atlas& atlas, const Workers& workers) {
        texts.update(atlas, workers,
                     [] { return [](const EventChunk& chunk) { return FoldedTexts(chunk); }; });
    }
};

}  // namespace claims
