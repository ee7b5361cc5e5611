#include "io/atlas/read_actors.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "io/atlas/words.hpp"
#include "io/card/links.hpp"

namespace io {
namespace {

enum Column { id, name, short_name, side, kind, parent_id, notes, source_id };
constexpr std::array<std::string_view, 8> columns{"id",   "name",      "short_name", "side",
                                                  "kind", "parent_id", "notes",      "source_id"};

}  // namespace

ActorTable read_actors(const TableSource& from, FileProblems& problems) {
    ActorTable table;
    const auto opened = from.open("actors", columns, problems);
    Table& rows = *opened;
    table.extra_columns = rows.extra_columns();
    const auto word = [&rows](Column column) { return std::string(rows.cell(column)); };
    const auto text = [&rows](Column column) { return std::string(rows.text(column)); };
    while (rows.next()) {
        if (!table.ids.add(rows.cell(id), rows.line(), problems)) continue;
        claims::Actor actor{word(id),    text(name),      text(short_name),
                            word(side),  text(kind),      word(parent_id),
                            text(notes), word(source_id), std::string(rows.extra())};
        if (actor.name.empty()) {
            actor.name = actor.id;
            problems.add(rows.line(),
                         fmt::format("the actor {} has no name; it is shown by its id.",
                                     in_quotes(actor.id)));
        }
        table.actors.push_back(std::move(actor));
    }
    std::vector<Link> links;
    for (claims::Actor& actor : table.actors) links.push_back({actor.id, &actor.parent_id});
    mend_links(links, table.ids, {"parent_id", "the actor", "stands alone"}, problems);
    return table;
}

void check_actor_sources(ActorTable& table, const TableIds& sources, FileProblems& problems) {
    for (claims::Actor& actor : table.actors) {
        if (actor.source_id.empty() || sources.find(actor.source_id) != claims::no_entry) continue;
        problems.add(
            table.ids.line_of(actor.id),
            fmt::format("the source {} is not in the sources table; the notes on {} are shown "
                        "without a source.",
                        in_quotes(actor.source_id), in_quotes(actor.id)));
        actor.source_id.clear();
    }
}

}  // namespace io
