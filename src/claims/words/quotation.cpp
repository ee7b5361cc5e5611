#include "claims/words/quotation.hpp"

#include <algorithm>
#include <array>

#include "claims/words/without_blanks.hpp"

namespace claims {
namespace {

struct Marks {
    std::string_view open, close;
};
constexpr std::array<Marks, 13> marks{{{"“", "”"},
                                       {"„", "“"},
                                       {"„", "”"},
                                       {"”", "”"},
                                       {"«", "»"},
                                       {"»", "«"},
                                       {"‘", "’"},
                                       {"‚", "‘"},
                                       {"‹", "›"},
                                       {"「", "」"},
                                       {"『", "』"},
                                       {"\"", "\""},
                                       {"'", "'"}}};

/// The first closing mark is at the end.
bool stands_in(std::string_view quote, const Marks& pair) {
    const std::size_t length = pair.open.size() + pair.close.size();
    return quote.size() > length && quote.starts_with(pair.open) && quote.ends_with(pair.close) &&
           quote.find(pair.close, pair.open.size()) == quote.size() - pair.close.size();
}

}  // namespace

bool has_own_marks(std::string_view quote) {
    const std::string_view plain = without_blanks(quote);
    return std::ranges::any_of(marks, [&](const Marks& pair) { return stands_in(plain, pair); });
}

std::string in_quotation_marks(std::string_view quote) {
    return has_own_marks(quote) ? std::string(quote) : "“" + std::string(quote) + "”";
}

}  // namespace claims
