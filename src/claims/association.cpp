#include "claims/association.hpp"

#include <algorithm>
#include <array>

#include "claims/columns/extra_cells.hpp"

namespace claims {
namespace {

struct RelationWords {
    std::string_view word, forwards, backwards;
};
constexpr std::array relation_words{RelationWords{"responds-to", "Responds to", "Responded to by"},
                                    RelationWords{"part-of", "Part of", "Has as a part"},
                                    RelationWords{"same-as", "The same as", "The same as"},
                                    RelationWords{"contradicts", "Contradicts", "Contradicted by"}};

const RelationWords& words_of(Relation relation) {
    return relation_words[static_cast<std::size_t>(relation)];
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

std::string plain_id(std::string id) {
    replace_all(id, "%3B", ";");
    replace_all(id, "%25", "%");
    return id;
}

std::string written_id(std::string id) {
    replace_all(id, "%", "%25");
    replace_all(id, ";", "%3B");
    return id;
}

std::size_t links_position(const Atlas& atlas) {
    const auto& columns = atlas.extra_columns.events;
    return static_cast<std::size_t>(std::ranges::find(columns, links_column) - columns.begin());
}

}  // namespace

std::string_view to_word(Relation relation) {
    return words_of(relation).word;
}

std::optional<Relation> relation_from_word(std::string_view word) {
    for (const Relation relation : all_relations)
        if (to_word(relation) == word) return relation;
    return std::nullopt;
}

std::string_view in_words(Relation relation, bool is_reversed) {
    return is_reversed ? words_of(relation).backwards : words_of(relation).forwards;
}

Associations read_associations(std::string_view text) {
    Associations read;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        const std::string_view part = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t gap = std::min(part.find(' '), part.size());
        const auto relation = relation_from_word(part.substr(0, gap));
        const std::string_view id = trimmed(part.substr(gap));
        if (relation && !id.empty())
            read.list.push_back({*relation, plain_id(std::string(id))});
        else if (!part.empty())
            read.unread.emplace_back(part);
    }
    return read;
}

std::string associations_text(const Associations& associations) {
    std::string text;
    const auto add = [&](const std::string& part) {
        if (!text.empty()) text += "; ";
        text += part;
    };
    for (const auto& [relation, to] : associations.list)
        add(std::string(to_word(relation)) + " " + written_id(to));
    for (const std::string& part : associations.unread) add(part);
    return text;
}

Associations associations_of(const Atlas& atlas, std::string_view extra) {
    const std::vector<std::string> cells = split_extra(extra);
    const std::size_t at = links_position(atlas);
    return at < cells.size() ? read_associations(cells[at]) : Associations{};
}

void set_associations(const Atlas& atlas, EventDraft& draft, const Associations& associations) {
    std::vector<std::string> cells = split_extra(draft.extra);
    const std::size_t at = links_position(atlas);
    cells.resize(std::max(cells.size(), at + 1));
    cells[at] = associations_text(associations);
    draft.extra = join_extra(cells);
}

Atlas with_links_column(Atlas atlas, const EventDraft& draft) {
    std::vector<std::string>& columns = atlas.extra_columns.events;
    const bool is_missing = links_position(atlas) == columns.size();
    if (is_missing && split_extra(draft.extra).size() > columns.size())
        columns.emplace_back(links_column);
    return atlas;
}

Links links_in(const Atlas& atlas) {
    Links links;
    if (links_position(atlas) == atlas.extra_columns.events.size()) return links;
    for (EventRow row = 0; row < atlas.event_count(); ++row) {
        const Event event = atlas.event(row);
        if (event.extra.empty()) continue;
        for (const Association& association : associations_of(atlas, event.extra).list)
            if (const auto other = atlas.find_event(association.to))
                links.by_from.push_back({row, association.relation, *other});
    }
    links.by_to = links.by_from;
    std::ranges::stable_sort(links.by_to, {}, &Link::to);
    return links;
}

Problems link_problems(const Atlas& atlas, const std::string& file) {
    Problems problems;
    if (links_position(atlas) == atlas.extra_columns.events.size()) return problems;
    for (EventRow row = 0; row < atlas.event_count(); ++row) {
        const Event event = atlas.event(row);
        if (event.extra.empty()) continue;
        const auto report = [&](const std::string& sentence) {
            problems.push_back(
                {file, "event " + std::string(event.id), sentence, std::string(event.id)});
        };
        const Associations read = associations_of(atlas, event.extra);
        for (const std::string& part : read.unread)
            report("the link “" + part + "” is not understood; it is kept and shown in the form.");
        for (const Association& association : read.list)
            if (!atlas.find_event(association.to))
                report("it is linked with “" + association.to +
                       "”, which is not in the atlas; the link is kept and not drawn.");
    }
    return problems;
}

std::vector<LinkEnd> ends_of(const Links& links, EventRow row) {
    std::vector<LinkEnd> ends;
    for (const Link& link : std::ranges::equal_range(links.by_from, row, {}, &Link::from))
        ends.push_back({link.relation, link.to, false});
    for (const Link& link : std::ranges::equal_range(links.by_to, row, {}, &Link::to))
        ends.push_back({link.relation, link.from, true});
    return ends;
}

}  // namespace claims
