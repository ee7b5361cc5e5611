#include <algorithm>
#include <array>

#include "claims/written_dates/written_date.hpp"

namespace claims {
namespace {

struct Stem {
    std::string_view begins;
    unsigned month;
};
// Words are compared by their beginnings, because endings change with the case. A stem of one
// language serves others: “mar” is March, Mart, mars and März.
constexpr std::array<Stem, 73> stems{{
    {"jan", 1},   {"feb", 2},   {"mar", 3},  {"apr", 4},  {"may", 5},  {"jun", 6},    {"jul", 7},
    {"aug", 8},   {"sep", 9},   {"oct", 10}, {"nov", 11}, {"dec", 12}, {"mai", 5},    {"okt", 10},
    {"dez", 12},  {"fev", 2},   {"avr", 4},  {"juin", 6}, {"juil", 7}, {"aou", 8},    {"oca", 1},
    {"sub", 2},   {"nis", 4},   {"haz", 6},  {"tem", 7},  {"agu", 8},  {"eyl", 9},    {"eki", 10},
    {"kas", 11},  {"ara", 12},  {"yan", 1},  {"iyun", 6}, {"iyul", 7}, {"avq", 8},    {"noy", 11},
    {"dek", 12},  {"янв", 1},   {"фев", 2},  {"мар", 3},  {"апр", 4},  {"май", 5},    {"мая", 5},
    {"июн", 6},   {"июл", 7},   {"авг", 8},  {"сен", 9},  {"окт", 10}, {"ноя", 11},   {"дек", 12},
    {"հունվ", 1}, {"փետ", 2},   {"մարտ", 3}, {"ապր", 4},  {"մայ", 5},  {"հունիս", 6}, {"հուլ", 7},
    {"օգոս", 8},  {"սեպ", 9},   {"հոկ", 10}, {"նոյ", 11}, {"դեկ", 12}, {"იანვ", 1},   {"თებ", 2},
    {"მარტ", 3},  {"აპრ", 4},   {"მაის", 5}, {"ივნ", 6},  {"ივლ", 7},  {"აგვ", 8},    {"სექ", 9},
    {"ოქტ", 10},  {"ნოემ", 11}, {"დეკ", 12},
}};

}  // namespace

unsigned month_of_word(std::string_view folded) {
    const auto stem = std::ranges::find_if(
        stems, [&](const Stem& each) { return folded.starts_with(each.begins); });
    return stem == stems.end() ? 0 : stem->month;
}

}  // namespace claims
