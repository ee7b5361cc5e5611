#include "claims/columns/claim_columns.hpp"

#include <algorithm>

namespace claims {
namespace {

template <typename Value>
void append_rows_of(std::vector<Value>& to, const std::vector<Value>& from, std::size_t begin,
                    std::size_t end) {
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
              from.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace

void ClaimColumns::push_back(const Claim& claim) {
    const std::size_t index = size();
    ids_.push_back(claim.id);
    actors_.push_back(claim.actor);
    stances_.push_back(claim.stance);
    bases_.push_back(claim.basis);
    accuses_sides_.push_back(claim.accuses_side);
    made_.push_back(claim.made_text, claim.made);
    metrics_.push_back(claim.metric);
    values_min_.set(index, claim.value_min);
    values_max_.set(index, claim.value_max);
    summaries_.push_back(claim.summary);
    quotes_.set(index, claim.quote);
    sources_.push_back(claim.source);
    extras_.set(index, claim.extra);
}

void ClaimColumns::append(const ClaimColumns& from, std::size_t begin, std::size_t end) {
    const std::size_t index = size();
    ids_.append(from.ids_, begin, end);
    append_rows_of(actors_, from.actors_, begin, end);
    append_rows_of(stances_, from.stances_, begin, end);
    append_rows_of(bases_, from.bases_, begin, end);
    accuses_sides_.append(from.accuses_sides_, begin, end);
    made_.append(from.made_, begin, end);
    metrics_.append(from.metrics_, begin, end);
    values_min_.append(index, from.values_min_, begin, end);
    values_max_.append(index, from.values_max_, begin, end);
    summaries_.append(from.summaries_, begin, end);
    quotes_.append(index, from.quotes_, begin, end);
    append_rows_of(sources_, from.sources_, begin, end);
    extras_.append(index, from.extras_, begin, end);
}

std::size_t ClaimColumns::text_bytes() const {
    return std::max({summaries_.byte_count(), quotes_.byte_count(), extras_.byte_count()});
}

void ClaimColumns::shrink() {
    ids_.shrink();
    actors_.shrink_to_fit();
    stances_.shrink_to_fit();
    bases_.shrink_to_fit();
    accuses_sides_.shrink();
    made_.shrink();
    metrics_.shrink();
    values_min_.shrink();
    values_max_.shrink();
    summaries_.shrink();
    quotes_.shrink();
    sources_.shrink_to_fit();
    extras_.shrink();
}

Claim ClaimColumns::operator[](std::size_t index) const {
    return {.id = ids_[index],
            .actor = actors_[index],
            .stance = stances_[index],
            .basis = bases_[index],
            .accuses_side = accuses_sides_[index],
            .made_text = made_.text(index),
            .made = made_.extent(index),
            .metric = metrics_[index],
            .value_min = values_min_[index],
            .value_max = values_max_[index],
            .summary = summaries_[index],
            .quote = quotes_[index],
            .source = sources_[index],
            .extra = extras_[index]};
}

}  // namespace claims
