#include "io/mapping/stance_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "io/import/row_reader.hpp"

namespace io {
namespace {

using enum claims::Stance;
using Checked = StanceReading::Checked;

struct StanceWord {
    std::string_view key;
    claims::Stance stance;
    Checked checked = Checked::no;
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
    StanceWord{"confirms", asserts, Checked::perhaps},
    StanceWord{"confirmed", asserts, Checked::perhaps},
    StanceWord{"verifies", asserts, Checked::yes},
    StanceWord{"verified", asserts, Checked::yes},
    StanceWord{"accuses", asserts},
    StanceWord{"accused", asserts},
    StanceWord{"admits", asserts},
    StanceWord{"admitted", asserts},
    StanceWord{"acknowledges", asserts},
    StanceWord{"acknowledged", asserts},
    StanceWord{"утверждает", asserts},
    StanceWord{"заявляет", asserts},
    StanceWord{"заявил", asserts},
    StanceWord{"подтверждает", asserts, Checked::perhaps},
    StanceWord{"подтвердил", asserts, Checked::perhaps},
    StanceWord{"iddia_edir", asserts},
    StanceWord{"iddia_ediyor", asserts},
    StanceWord{"iddia_etti", asserts},
    StanceWord{"պնդում_է", asserts},
    StanceWord{"behauptet", asserts},
    StanceWord{"bestatigt", asserts, Checked::perhaps},
    StanceWord{"affirme", asserts},
    StanceWord{"deny", denies},
    StanceWord{"denied", denies},
    StanceWord{"disputes", denies},
    StanceWord{"disputed", denies},
    StanceWord{"refutes", denies, Checked::perhaps},
    StanceWord{"refuted", denies, Checked::perhaps},
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

std::optional<StanceReading> read_stance_word(std::string_view word) {
    const std::string key = column_key(word);
    if (const auto read = claims::stance_from_word(key)) return StanceReading{*read, Checked::no};
    const auto at = std::ranges::find(stance_words, key, &StanceWord::key);
    if (at == stance_words.end()) return std::nullopt;
    return StanceReading{at->stance, at->checked};
}

}  // namespace io
