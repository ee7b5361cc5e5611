#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/draft.hpp"
#include "claims/problem.hpp"

namespace claims {

/// How one event stands to another, as the atlas has it. An association changes no status.
enum class Relation { responds_to, part_of, same_as, contradicts };
inline constexpr std::array all_relations{Relation::responds_to, Relation::part_of,
                                          Relation::same_as, Relation::contradicts};

/// "responds-to", "part-of", "same-as", "contradicts"
std::string_view to_word(Relation relation);
std::optional<Relation> relation_from_word(std::string_view word);
/// "Responds to", and seen from the other event "Responded to by".
std::string_view in_words(Relation relation, bool is_reversed = false);

struct Association {
    Relation relation = Relation::responds_to;
    std::string to;  ///< id of the other event, which may be missing in the atlas

    friend bool operator==(const Association&, const Association&) = default;
};

/// The optional column of the table of events that holds them, written as
/// "part-of clashes-2020-09-27; responds-to talks". It travels with the columns that this program
/// does not know. In an id "%" is written "%25" and ";" "%3B".
inline constexpr std::string_view links_column = "links";

/// What stands in the column. Parts that are none are kept as they are, and named in `unread`.
struct Associations {
    std::vector<Association> list;
    std::vector<std::string> unread;
};
Associations read_associations(std::string_view text);
std::string associations_text(const Associations& associations);

/// The associations in `extra`, cells of events of this atlas.
Associations associations_of(const Atlas& atlas, std::string_view extra);
/// Puts them into a draft. Where the atlas has no such column, the draft has it behind all others:
/// see with_links_column.
void set_associations(const Atlas& atlas, EventDraft& draft, const Associations& associations);
/// The atlas with the column, if it is to hold such a draft.
Atlas with_links_column(Atlas atlas, const EventDraft& draft);

/// One association of two events of the atlas.
struct Link {
    EventRow from = 0;
    Relation relation = Relation::responds_to;
    EventRow to = 0;

    friend bool operator==(const Link&, const Link&) = default;
};

/// All associations between events of an atlas. Those with an event that is missing are left out.
struct Links {
    std::vector<Link> by_from, by_to;  ///< the same ones, in the order of one end

    bool empty() const { return by_from.empty(); }
};
Links links_in(const Atlas& atlas);

/// Parts of the column of `file` that are no association, and those whose event is missing.
Problems link_problems(const Atlas& atlas, const std::string& file);

/// The other ends of one event's associations, first those that it names itself.
struct LinkEnd {
    Relation relation;
    EventRow other;
    bool is_reversed;  ///< the other event names this one
};
std::vector<LinkEnd> ends_of(const Links& links, EventRow row);

}  // namespace claims
