#include "io/report/report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/words.hpp"
#include "io/caption/event_in_caption.hpp"
#include "io/card/event_words.hpp"
#include "io/report/report_tables.hpp"

namespace io {
namespace {

using style::Look;

style::List list_of(const std::vector<std::string>& lines) {
    style::List list{style::List::Marks::none, {}};
    for (const std::string& line : lines) list.items.push_back({{{line}}, {}});
    return list;
}

style::Text source_with_addresses(const claims::Source& source) {
    style::Text text{{source_in_words(source)}};
    const auto add_address = [&](const char* before, const std::string& address) {
        if (address.empty()) return;
        text.push_back({before});
        text.push_back({address, Look::plain, style::leads_to_web(address) ? address : ""});
    };
    add_address(". ", source.url);
    add_address(", archived at ", source.archive_url);
    return text;
}

style::List sources_in_words(const CitedSources& cited) {
    style::List list{style::List::Marks::numbers, {}};
    for (const claims::Source* source : cited.list())
        list.items.push_back({source_with_addresses(*source), source_name(list.items.size() + 1)});
    return list;
}

}  // namespace

style::Document report(const claims::Atlas& atlas, std::vector<claims::EventRow> events,
                       const claims::KnownOn& known_on, const ReportHead& head) {
    sort_by_time(atlas, events);
    const std::size_t all = events.size();
    events.resize(std::min(all, most_events_in_report));
    CitedSources cited(atlas);
    style::Document document{head.caption.title, {}};
    std::vector<style::Block>& blocks = document.blocks;
    const auto begin_section = [&](const std::string& title, const char* name) {
        blocks.emplace_back(style::Heading{2, title, name});
    };

    blocks.emplace_back(style::Heading{1, head.caption.title, {}});
    blocks.emplace_back(list_of(head.caption.facts));
    blocks.emplace_back(style::Figure{head.caption.alt_text});
    begin_section(counted(all, "event"), "events");
    if (events.empty()) blocks.emplace_back(style::Paragraph{{{"The map shows no event."}}});
    if (!events.empty()) blocks.emplace_back(events_table(atlas, events, known_on));
    if (events.size() < all)
        blocks.emplace_back(style::Paragraph{
            {{fmt::format("The first {} are listed; there are {} more.",
                          with_thousands(events.size()), with_thousands(all - events.size()))}}});
    if (std::vector<style::Block> claims = claims_by_event(atlas, events, known_on, cited);
        !claims.empty()) {
        begin_section("Who says what", "claims");
        std::ranges::move(claims, std::back_inserter(blocks));
    }
    if (style::Table figures = figures_table(atlas, events, known_on, cited);
        !figures.rows.empty()) {
        begin_section("Figures by claimant", "figures");
        blocks.emplace_back(style::Paragraph{
            {{"A figure is always somebody’s; figures are not added up.", Look::faint}}});
        blocks.emplace_back(std::move(figures));
    }
    if (!cited.list().empty()) {
        begin_section("Sources", "sources");
        blocks.emplace_back(sources_in_words(cited));
    }
    begin_section("The map", "map");
    blocks.emplace_back(list_of(head.caption.attributions));
    style::Text made{{fmt::format("Made by {}.", head.program), Look::faint}};
    if (!head.fingerprint.empty()) {
        made.push_back({" Fingerprint of the atlas: ", Look::faint});
        made.push_back({head.fingerprint, Look::code});
    }
    blocks.emplace_back(style::Paragraph{std::move(made)});
    return document;
}

}  // namespace io
