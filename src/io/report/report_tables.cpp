#include "io/report/report_tables.hpp"

#include <fmt/format.h>

#include <map>

#include "claims/dates/edtf.hpp"
#include "claims/status/status.hpp"
#include "claims/words/event_words.hpp"
#include "claims/words/figure.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/quotation.hpp"
#include "io/card/event_words.hpp"

namespace io {
namespace {

using style::Look;

std::string date_in_words(std::string_view text) {
    return text.empty() ? "no date" : claims::edtf_in_words(text);
}

/// The claims that were known, in order of time.
std::vector<claims::Derivation::Entry> known_claims(const claims::Atlas& atlas,
                                                    claims::EventRow row,
                                                    const claims::KnownOn& known_on) {
    std::vector<claims::Derivation::Entry> known = claims::derive(atlas, row, known_on).history;
    std::erase_if(known, [](const claims::Derivation::Entry& entry) {
        return entry.outcome == claims::Outcome::not_yet_known;
    });
    return known;
}

/// Beside a status, its reason need not begin with it.
std::string reason_alone(const claims::Derivation& derivation) {
    const std::string status = fmt::format("{}: ", to_word(derivation.status));
    return derivation.reason.substr(derivation.reason.starts_with(status) ? status.size() : 0);
}

/// What links to an event's claims lead to.
std::string event_name(std::size_t place) {
    return fmt::format("event-{}", place + 1);
}

/// "IANS, quoting Xinhua [1, 2]"; each number leads to its source.
style::Text cited_text(const claims::Atlas& atlas, claims::TableIndex source, CitedSources& cited,
                       Look look) {
    const std::vector<std::size_t> numbers = cited.numbers(source);
    if (numbers.empty()) return {{"no source on record", look}};
    style::Text text{{atlas.source_chain_in_words(source) + " [", look}};
    for (const std::size_t number : numbers) {
        if (number != numbers.front()) text.push_back({", ", look});
        text.push_back({fmt::format("{}", number), look, "#" + source_name(number)});
    }
    text.push_back({"]", look});
    return text;
}

style::Text claim_text(const claims::Atlas& atlas, const claims::Derivation::Entry& entry,
                       CitedSources& cited) {
    const claims::Claim& claim = entry.claim;
    style::Text text{{claimant_in_words(atlas, claim), Look::strong},
                     {fmt::format(" {}. ", act_in_words(atlas, claim))}};
    if (!claim.summary.empty()) text.push_back({claims::isolated(claim.summary) + " "});
    if (!claim.quote.empty()) {
        const Look look = claims::has_own_marks(claim.quote) ? Look::plain : Look::quoted;
        text.push_back({claims::isolated(claim.quote), look});
        text.push_back({" "});
    }
    if (const std::string figure = claims::figure_in_words(claim); !figure.empty())
        text.push_back({fmt::format("Its figure: {}. ", figure)});
    const style::Text source = cited_text(atlas, claim.source, cited, Look::faint);
    text.insert(text.end(), source.begin(), source.end());
    if (const std::string_view why = claims::why_not_counted(entry.outcome); !why.empty())
        text.push_back({fmt::format("; {}", why), Look::faint});
    return text;
}

}  // namespace

std::string source_name(std::size_t number) {
    return fmt::format("source-{}", number);
}

style::Table events_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                          const claims::KnownOn& known_on) {
    style::Table table{
        {{"When", 0.145}, {"Event", 0.195}, {"Place", 0.245}, {"Status", 0.15}, {"Why", 0.265}},
        {}};
    for (std::size_t place = 0; place < events.size(); ++place) {
        const claims::Event event = atlas.event(events[place]);
        const claims::Derivation derivation = claims::derive(atlas, events[place], known_on);
        const bool has_claims = !known_claims(atlas, events[place], known_on).empty();
        const std::string link = has_claims ? "#" + event_name(place) : "";
        table.rows.push_back({{{date_in_words(event.when_text)}},
                              {{std::string(event.title), Look::plain, link}},
                              {{place_with_position(event)}},
                              {{std::string(to_word(derivation.status))}},
                              {{reason_alone(derivation)}}});
    }
    return table;
}

std::vector<style::Block> claims_by_event(const claims::Atlas& atlas,
                                          const std::vector<claims::EventRow>& events,
                                          const claims::KnownOn& known_on, CitedSources& cited) {
    std::vector<style::Block> blocks;
    for (std::size_t place = 0; place < events.size(); ++place) {
        style::List list;
        for (const auto& entry : known_claims(atlas, events[place], known_on))
            list.items.push_back({claim_text(atlas, entry, cited), {}});
        if (list.items.empty()) continue;
        blocks.emplace_back(
            style::Heading{3, std::string(atlas.event(events[place]).title), event_name(place)});
        blocks.emplace_back(std::move(list));
    }
    return blocks;
}

style::Table figures_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                           const claims::KnownOn& known_on, CitedSources& cited) {
    std::map<std::string, std::vector<std::vector<style::Text>>> rows_by_metric;
    for (const claims::EventRow row : events)
        for (const auto& [claim, outcome] : known_claims(atlas, row, known_on))
            if (!claim.metric.empty())
                rows_by_metric[std::string(claim.metric)].push_back(
                    {{{claims::figure_in_words(claim)}},
                     {{claimant_in_words(atlas, claim)}},
                     {{date_in_words(claim.made_text)}},
                     {{std::string(atlas.event(row).title)}},
                     cited_text(atlas, claim.source, cited, Look::plain)});
    style::Table table{
        {{"Figure", 0.2}, {"Given by", 0.22}, {"On", 0.16}, {"About", 0.23}, {"Source", 0.19}}, {}};
    for (auto& [metric, rows] : rows_by_metric)
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    return table;
}

}  // namespace io
