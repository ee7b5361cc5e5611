#include "io/mapping/stance_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "io/import/row_reader.hpp"

namespace io {
namespace {

using enum claims::Stance;

struct StanceWord {
    std::string_view key;
    claims::Stance stance;
};
// As column_key() writes them; those of the data format are claims::stance_from_word()'s.
constexpr std::array stance_words{
    StanceWord{"assert", asserts},
    StanceWord{"asserted", asserts},
    StanceWord{"claim", asserts},
    StanceWord{"claims", asserts},
    StanceWord{"claimed", asserts},
    StanceWord{"says", asserts},
    StanceWord{"said", asserts},
    StanceWord{"states", asserts},
    StanceWord{"stated", asserts},
    StanceWord{"alleges", asserts},
    StanceWord{"alleged", asserts},
    StanceWord{"confirms", asserts},
    StanceWord{"confirmed", asserts},
    StanceWord{"admits", asserts},
    StanceWord{"admitted", asserts},
    StanceWord{"acknowledges", asserts},
    StanceWord{"acknowledged", asserts},
    StanceWord{"утверждает", asserts},
    StanceWord{"заявляет", asserts},
    StanceWord{"заявил", asserts},
    StanceWord{"подтверждает", asserts},
    StanceWord{"подтвердил", asserts},
    StanceWord{"iddia_edir", asserts},
    StanceWord{"iddia_ediyor", asserts},
    StanceWord{"iddia_etti", asserts},
    StanceWord{"պնդում_է", asserts},
    StanceWord{"behauptet", asserts},
    StanceWord{"affirme", asserts},
    StanceWord{"deny", denies},
    StanceWord{"denied", denies},
    StanceWord{"rejects", denies},
    StanceWord{"rejected", denies},
    StanceWord{"отрицает", denies},
    StanceWord{"опровергает", denies},
    StanceWord{"опроверг", denies},
    StanceWord{"tekzib_edir", denies},
    StanceWord{"inkar_edir", denies},
    StanceWord{"yalanliyor", denies},
    StanceWord{"yalanladi", denies},
    StanceWord{"հերքում_է", denies},
    StanceWord{"bestreitet", denies},
    StanceWord{"dementiert", denies},
    StanceWord{"dement", denies},
    StanceWord{"withdraw", withdraws},
    StanceWord{"withdrew", withdraws},
    StanceWord{"withdrawn", withdraws},
    StanceWord{"retracts", withdraws},
    StanceWord{"retracted", withdraws},
    StanceWord{"отозвал", withdraws},
    StanceWord{"отзывает", withdraws},
    StanceWord{"geri_goturur", withdraws},
    StanceWord{"geri_cekti", withdraws},
    StanceWord{"zieht_zuruck", withdraws},
    StanceWord{"retire", withdraws},
};

}  // namespace

std::optional<claims::Stance> read_stance_word(std::string_view word) {
    const std::string key = column_key(word);
    if (const auto read = claims::stance_from_word(key)) return read;
    const auto at = std::ranges::find(stance_words, key, &StanceWord::key);
    if (at == stance_words.end()) return std::nullopt;
    return at->stance;
}

}  // namespace io
