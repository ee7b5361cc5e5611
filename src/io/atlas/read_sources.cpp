#include "io/atlas/read_sources.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "claims/dates/edtf.hpp"
#include "io/card/links.hpp"

namespace io {
namespace {

enum Column { id, publisher, title, url, archive_url, published, language, via_id };
constexpr std::array<std::string_view, 8> columns{"id",          "publisher", "title",    "url",
                                                  "archive_url", "published", "language", "via_id"};

}  // namespace

SourceTable read_sources(const TableSource& from, FileProblems& problems) {
    SourceTable table;
    const auto opened = from.open("sources", columns, problems);
    Table& rows = *opened;
    table.extra_columns = rows.extra_columns();
    const auto word = [&rows](Column column) { return std::string(rows.cell(column)); };
    const auto text = [&rows](Column column) { return std::string(rows.text(column)); };
    while (rows.next()) {
        if (!table.ids.add(rows.cell(id), rows.line(), problems)) continue;
        claims::Source source{word(id),       text(publisher),   text(title),
                              text(url),      text(archive_url), word(published),
                              text(language), word(via_id),      std::string(rows.extra())};
        if (!source.published.empty())
            if (const auto reading = claims::read_edtf(source.published); !reading.date)
                problems.add(rows.line(),
                             fmt::format("the date {}; it is shown as written.", reading.problem));
        table.sources.push_back(std::move(source));
    }
    std::vector<Link> links;
    for (claims::Source& source : table.sources) links.push_back({source.id, &source.via_id});
    mend_links(links, table.ids, {"via_id", "the source", "is shown as the origin"}, problems);
    return table;
}

}  // namespace io
