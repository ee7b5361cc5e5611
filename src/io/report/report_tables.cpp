#include "io/report/report_tables.hpp"

#include <fmt/format.h>

#include <map>

#include "claims/edtf.hpp"
#include "claims/event_words.hpp"
#include "claims/figure.hpp"
#include "claims/status.hpp"
#include "io/card/event_words.hpp"
#include "io/report/html.hpp"

namespace io {
namespace {

std::string date_in_html(std::string_view text) {
    return text.empty() ? "no date" : html_text(claims::edtf_in_words(text));
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

std::string cited_in_html(const claims::Atlas& atlas, claims::TableIndex source,
                          CitedSources& cited) {
    const std::string numbers = cited.numbers(source);
    if (numbers.empty()) return "no source on record";
    return fmt::format("{} [{}]", html_text(atlas.source_chain_in_words(source)), numbers);
}

std::string claim_item(const claims::Atlas& atlas, const claims::Derivation::Entry& entry,
                       CitedSources& cited) {
    const claims::Claim& claim = entry.claim;
    std::string item =
        fmt::format("<li><strong>{}</strong> {}.", html_text(claimant_in_words(atlas, claim)),
                    html_text(act_in_words(atlas, claim)));
    if (!claim.summary.empty()) item += " " + html_text(claim.summary);
    if (!claim.quote.empty()) item += fmt::format(" <q>{}</q>", html_text(claim.quote));
    if (const std::string figure = claims::figure_in_words(claim); !figure.empty())
        item += fmt::format(" Its figure: {}.", html_text(figure));
    item += fmt::format(" <span class=\"faint\">{}", cited_in_html(atlas, claim.source, cited));
    if (const std::string_view why = claims::why_not_counted(entry.outcome); !why.empty())
        item += fmt::format("; {}", html_text(why));
    return item + "</span></li>\n";
}

}  // namespace

std::string events_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                         const claims::KnownOn& known_on) {
    std::string rows;
    for (const claims::EventRow row : events) {
        const claims::Event event = atlas.event(row);
        const claims::Derivation derivation = claims::derive(atlas, row, known_on);
        rows += fmt::format("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                            date_in_html(event.when_text), html_text(event.title),
                            html_text(place_with_position(event)),
                            html_text(to_word(derivation.status)), html_text(derivation.reason));
    }
    return "<table><thead><tr><th>When</th><th>Event</th><th>Place</th><th>Status</th>"
           "<th>Why</th></tr></thead><tbody>\n" +
           rows + "</tbody></table>\n";
}

std::string claims_in_html(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                           const claims::KnownOn& known_on, CitedSources& cited) {
    std::string html;
    for (const claims::EventRow row : events) {
        std::string items;
        for (const auto& entry : known_claims(atlas, row, known_on))
            items += claim_item(atlas, entry, cited);
        if (!items.empty())
            html += fmt::format("<h3>{}</h3>\n<ul>\n{}</ul>\n", html_text(atlas.event(row).title),
                                items);
    }
    return html.empty() ? "" : "<h2>Who says what</h2>\n" + html;
}

std::string figures_table(const claims::Atlas& atlas, const std::vector<claims::EventRow>& events,
                          const claims::KnownOn& known_on, CitedSources& cited) {
    std::map<std::string, std::string> rows_by_metric;
    for (const claims::EventRow row : events)
        for (const auto& [claim, outcome] : known_claims(atlas, row, known_on))
            if (!claim.metric.empty())
                rows_by_metric[std::string(claim.metric)] += fmt::format(
                    "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                    html_text(claims::figure_in_words(claim)),
                    html_text(claimant_in_words(atlas, claim)), date_in_html(claim.made_text),
                    html_text(atlas.event(row).title), cited_in_html(atlas, claim.source, cited));
    if (rows_by_metric.empty()) return {};
    std::string html =
        "<h2>Figures by claimant</h2>\n<p class=\"faint\">A figure is always somebody’s; figures "
        "are not added up.</p>\n<table><thead><tr><th>Figure</th><th>Given by</th><th>On</th>"
        "<th>About</th><th>Source</th></tr></thead><tbody>\n";
    for (const auto& [metric, rows] : rows_by_metric) html += rows;
    return html + "</tbody></table>\n";
}

}  // namespace io
