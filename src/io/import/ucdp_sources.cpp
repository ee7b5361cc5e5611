#include "io/import/ucdp_sources.hpp"

#include "claims/dates/edtf.hpp"
#include "io/foreign/foreign_table.hpp"
#include "io/import/cited_sources.hpp"

namespace io {
namespace {

constexpr std::string_view prefix = "ucdp";

/// A semicolon within a headline is none between articles where these stand in quotation marks.
std::vector<std::string_view> articles_of(std::string_view cell) {
    if (!cell.starts_with('"')) return list_items(cell);
    std::vector<std::string_view> items;
    std::size_t begin = 1;
    while (begin <= cell.size()) {
        std::size_t end = cell.find('"', begin);
        // The mark that is followed by a semicolon, or by nothing, ends an article.
        while (end != std::string_view::npos && end + 1 < cell.size() &&
               !without_blanks(cell.substr(end + 1)).starts_with(';'))
            end = cell.find('"', end + 1);
        const std::string_view item =
            without_blanks(cell.substr(begin, end == std::string_view::npos ? end : end - begin));
        if (!item.empty()) items.push_back(item);
        if (end == std::string_view::npos) break;
        begin = cell.find('"', end + 1);
        if (begin == std::string_view::npos) break;
        ++begin;
    }
    return items;
}

bool is_day(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && claims::read_edtf(text).date.has_value();
}

/// "Reuters,2020-10-11,Headline, with commas"
claims::Source source_of(std::string_view article) {
    for (std::size_t comma = article.find(','); comma != std::string_view::npos;
         comma = article.find(',', comma + 1)) {
        const std::string_view day = article.substr(comma + 1, 10);
        const std::size_t behind = comma + 11;
        if (!is_day(day) || (behind < article.size() && article[behind] != ',')) continue;
        claims::Source source;
        source.publisher = without_blanks(article.substr(0, comma));
        source.published = day;
        if (behind < article.size()) source.title = without_blanks(article.substr(behind + 1));
        return source;
    }
    claims::Source source;
    source.title = article;
    return source;
}

std::vector<claims::Source> named_sources(const UcdpSourceCells& cells) {
    std::vector<claims::Source> sources;
    for (const std::string_view article : articles_of(cells.article))
        sources.push_back(source_of(article));
    if (!sources.empty()) return sources;
    const auto offices = list_items(cells.office);
    const auto dates = list_items(cells.date);
    for (std::size_t i = 0; i < offices.size(); ++i) {
        claims::Source source;
        source.publisher = offices[i];
        if (dates.size() == offices.size() && is_day(dates[i])) source.published = dates[i];
        sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace

std::vector<claims::TableIndex> add_ucdp_sources(ImportBuilder& builder,
                                                 const UcdpSourceCells& cells) {
    std::vector<claims::Source> sources = named_sources(cells);
    const bool are_quoting = !sources.empty();
    const auto originals = list_items(cells.original);
    if (sources.empty())
        for (const std::string_view original : originals)
            sources.emplace_back().publisher = original;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (are_quoting && (originals.size() == 1 || originals.size() == sources.size())) {
            claims::Source original;
            original.publisher = originals[originals.size() == 1 ? 0 : i];
            original = made_source(prefix, std::move(original));
            builder.source(original);
            sources[i].via_id = original.id;
        }
        sources[i] = made_source(prefix, std::move(sources[i]));
    }
    return add_sources(builder, sources);
}

}  // namespace io
