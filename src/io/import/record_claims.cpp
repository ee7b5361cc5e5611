#include "io/import/record_claims.hpp"

#include <fmt/format.h>

namespace io {

RecordClaims::RecordClaims(std::string_view event_id, claims::TableIndex actor,
                           std::string_view made)
    : event_id_(keep(event_id)), made_(keep(made)), actor_(actor) {}

void RecordClaims::begin_record(claims::TableIndex actor, std::string_view made) {
    actor_ = actor;
    made_ = keep(made);
    ++records_;
    record_ = claims_.size();
}

claims::Claim& RecordClaims::add(std::string_view suffix, std::string_view summary) {
    claims::Claim& claim = claims_.emplace_back();
    claim.id = keep(records_ < 2 ? fmt::format("{}-{}", event_id_, suffix)
                                 : fmt::format("{}-{}-{}", event_id_, suffix, records_));
    claim.actor = actor_;
    claim.made_text = made_;
    claim.summary = keep(summary);
    return claim;
}

void RecordClaims::add_figure(std::string_view suffix, std::string_view metric, double min,
                              double max, std::string_view summary) {
    claims::Claim& claim = add(suffix, summary);
    claim.metric = keep(metric);
    claim.value_min = min;
    claim.value_max = max;
}

void RecordClaims::add_statement(std::string_view summary) {
    add("record", summary);
}

void RecordClaims::add_denial(claims::TableIndex actor) {
    if (!deniers_.insert(actor).second) return;
    const std::size_t number = deniers_.size();
    claims::Claim& claim = claims_.emplace_back();
    claim.id = keep(number == 1 ? fmt::format("{}-denied", event_id_)
                                : fmt::format("{}-denied-{}", event_id_, number));
    claim.actor = actor;
    claim.stance = claims::Stance::denies;
}

void RecordClaims::accuse(std::string_view side) {
    if (side.empty()) return;
    const std::string_view kept = keep(side);
    for (claims::Claim& claim : record()) claim.accuses_side = kept;
}

void RecordClaims::tell(claims::Claim& claim, std::string_view text) {
    claim.summary =
        keep(fmt::format("{}{}{}", claim.summary, claim.summary.empty() ? "" : "\n", text));
}

void RecordClaims::cite(const std::vector<claims::TableIndex>& sources) {
    if (sources.empty()) return;
    for (claims::Claim& claim : record()) claim.source = sources.front();
    for (std::size_t i = 1; i < sources.size(); ++i)
        add(fmt::format("source-{}", i + 1), "Another source of the same record.").source =
            sources[i];
}

}  // namespace io
