#include "io/card/links.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"

namespace io {
namespace {

void cut(const Link& link, const std::string& why, const TableIds& ids, const LinkWords& words,
         FileProblems& problems) {
    problems.add(ids.line_of(link.id), fmt::format("{}; {} {} {}.", why, words.row,
                                                   in_quotes(link.id), words.result_of_cutting));
    link.next->clear();
}

}  // namespace

void mend_links(const std::vector<Link>& links, const TableIds& ids, const LinkWords& words,
                FileProblems& problems) {
    for (const Link& link : links)
        if (!link.next->empty() && ids.find(*link.next) == claims::no_entry)
            cut(link,
                fmt::format("the {} {} is not in this table", words.column, in_quotes(*link.next)),
                ids, words, problems);

    // Number of the walk that has been here; a walk that meets itself has closed a circle.
    std::vector<std::size_t> visited_by(links.size(), 0);
    for (std::size_t start = 0; start < links.size(); ++start) {
        const std::size_t walk = start + 1;
        std::size_t at = start;
        while (visited_by[at] == 0) {
            visited_by[at] = walk;
            if (links[at].next->empty()) break;
            const std::size_t next = ids.find(*links[at].next);
            if (visited_by[next] == walk) {
                cut(links[at],
                    fmt::format("the {} leads back in a circle to {}", words.column,
                                in_quotes(links[next].id)),
                    ids, words, problems);
                break;
            }
            at = next;
        }
    }
}

}  // namespace io
