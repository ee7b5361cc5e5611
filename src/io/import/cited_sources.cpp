#include "io/import/cited_sources.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/foreign/foreign_table.hpp"
#include "io/mapping/content_hash.hpp"

namespace io {

std::vector<std::string_view> list_items(std::string_view list) {
    std::vector<std::string_view> items;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        if (const std::string_view item = without_blanks(list.substr(0, end)); !item.empty())
            items.push_back(item);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return items;
}

claims::Source made_source(std::string_view prefix, claims::Source source) {
    const std::string hash = ContentHash()
                                 .add(source.publisher)
                                 .add(source.title)
                                 .add(source.url)
                                 .add(source.published)
                                 .add(source.via_id)
                                 .text();
    source.id = fmt::format("{}-source-{}", prefix, hash);
    return source;
}

std::vector<claims::TableIndex> add_sources(ImportBuilder& builder,
                                            const std::vector<claims::Source>& sources) {
    std::vector<claims::TableIndex> indices;
    for (const claims::Source& source : sources) {
        const claims::TableIndex index = builder.source(source);
        if (std::ranges::find(indices, index) == indices.end()) indices.push_back(index);
    }
    return indices;
}

}  // namespace io
