#include "io/report/report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/edtf.hpp"
#include "io/atlas/words.hpp"
#include "io/caption/event_in_caption.hpp"
#include "io/report/html.hpp"
#include "io/report/report_tables.hpp"

namespace io {
namespace {

constexpr std::string_view style_sheet =
    "body{font:16px/1.5 'Noto Sans','DejaVu Sans',sans-serif;color:#222;max-width:62rem;"
    "margin:2rem auto;padding:0 1rem}h1{line-height:1.2}h2{margin-top:2.5rem}"
    "h3{margin:1.5rem 0 .3rem}figure{margin:1.5rem 0}svg{width:100%;height:auto;"
    "border:1px solid #ccc}figcaption,.faint{color:#555;font-size:.9rem}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
    "padding:.35rem .8rem .35rem 0;border-bottom:1px solid #ddd}th{font-weight:600}"
    "ul,ol{padding-left:1.4rem}@media print{body{margin:0;max-width:none}"
    "table{font-size:.85rem}tr,li,figure{break-inside:avoid}}";

std::string head_in_html(const ReportHead& head) {
    const std::string title = html_text(head.caption.title);
    std::string facts;
    for (const std::string& fact : head.caption.facts)
        facts += fmt::format("<li>{}</li>", html_text(fact));
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\"><title>{0}</title>"
        "<style>{1}</style></head><body>\n<h1>{0}</h1>\n<ul>{2}</ul>\n"
        "<figure>{3}\n<figcaption>{4}</figcaption></figure>\n",
        title, style_sheet, facts, head.map_svg, html_text(head.caption.alt_text));
}

std::string source_in_html(const claims::Source& source) {
    std::string line = html_text(source.publisher.empty() ? source.id : source.publisher);
    if (!source.title.empty()) line += ": " + html_text(source.title);
    if (!source.published.empty())
        line += "; " + html_text(claims::edtf_in_words(source.published));
    if (!source.url.empty()) line += ". " + html_link(source.url);
    if (!source.archive_url.empty()) line += ", archived at " + html_link(source.archive_url);
    return line;
}

std::string sources_in_html(const CitedSources& cited) {
    if (cited.list().empty()) return {};
    std::string items;
    for (const claims::Source* source : cited.list())
        items += fmt::format("<li>{}</li>\n", source_in_html(*source));
    return fmt::format("<h2>Sources</h2>\n<ol>\n{}</ol>\n", items);
}

std::string foot_in_html(const ReportHead& head) {
    std::string items;
    for (const std::string& line : head.caption.attributions)
        items += fmt::format("<li>{}</li>", html_text(line));
    return fmt::format(
        "<h2>The map</h2>\n<ul>{}</ul>\n<p class=\"faint\">Made by {}. Fingerprint of the atlas: "
        "<code>{}</code></p>\n</body></html>\n",
        items, html_text(head.program), html_text(head.fingerprint));
}

}  // namespace

std::string report(const claims::Atlas& atlas, std::vector<claims::EventRow> events,
                   const claims::KnownOn& known_on, const ReportHead& head) {
    sort_by_time(atlas, events);
    const std::size_t all = events.size();
    events.resize(std::min(all, most_events_in_report));
    CitedSources cited(atlas);
    std::string html = head_in_html(head);
    html += fmt::format("<h2>{}</h2>\n", counted(all, "event"));
    html += events_table(atlas, events, known_on);
    if (events.size() < all)
        html += fmt::format("<p>The first {} are listed; there are {} more.</p>\n",
                            with_thousands(events.size()), with_thousands(all - events.size()));
    html += claims_in_html(atlas, events, known_on, cited);
    html += figures_table(atlas, events, known_on, cited);
    return html + sources_in_html(cited) + foot_in_html(head);
}

}  // namespace io
