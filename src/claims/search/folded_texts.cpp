#include "claims/search/folded_texts.hpp"

#include <string>

#include "claims/search/folded_text.hpp"
#include "claims/search/needle.hpp"

namespace claims {

FoldedColumn::FoldedColumn(const TextColumn& column) {
    if (is_ascii(column.bytes())) return;
    std::string folded;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (is_ascii(column[row])) continue;
        fold_into(folded, column[row]);
        rows.push_back(static_cast<std::uint32_t>(row));
        texts.push_back(folded);
    }
    rows.shrink_to_fit();
    texts.shrink();
}

}  // namespace claims
