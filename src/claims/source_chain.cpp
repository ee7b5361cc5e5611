#include <algorithm>

#include "claims/atlas.hpp"
#include "claims/words/article.hpp"
#include "claims/words/isolated.hpp"
#include "claims/words/source_name.hpp"

namespace claims {

std::vector<const Source*> Atlas::source_chain(TableIndex index) const {
    std::vector<const Source*> chain;
    const Source* next = source(index);
    while (next != nullptr && chain.size() < longest_chain &&
           std::ranges::find(chain, next) == chain.end()) {
        chain.push_back(next);
        next = next->via_id.empty() ? nullptr : find_source(next->via_id);
    }
    return chain;
}

std::string Atlas::source_chain_in_words(TableIndex index) const {
    std::string words;
    const std::vector<const Source*> chain = source_chain(index);
    for (const Source* link : chain)
        words += words.empty() ? isolated(source_name(*link))
                               : ", quoting " + with_article(source_name(*link));
    if (chain.size() < longest_chain || chain.back()->via_id.empty()) return words;
    const Source* next = find_source(chain.back()->via_id);
    if (next != nullptr && std::ranges::find(chain, next) == chain.end())
        words += ", quoting others";
    return words;
}

}  // namespace claims
