#include "io/import/figure_words.hpp"

#include <array>

namespace io {
namespace {

constexpr std::array words_before{
    BoundWord{">=", Bound::least}, BoundWord{">", Bound::more}, BoundWord{"<=", Bound::most},
    BoundWord{"<", Bound::fewer}, BoundWord{"~", Bound::about},
    // English
    BoundWord{"at least", Bound::least}, BoundWord{"no less than", Bound::least},
    BoundWord{"not less than", Bound::least}, BoundWord{"no fewer than", Bound::least},
    BoundWord{"minimum", Bound::least}, BoundWord{"min.", Bound::least},
    BoundWord{"more than", Bound::more}, BoundWord{"over", Bound::more},
    BoundWord{"up to", Bound::most}, BoundWord{"at most", Bound::most},
    BoundWord{"no more than", Bound::most}, BoundWord{"not more than", Bound::most},
    BoundWord{"maximum", Bound::most}, BoundWord{"max.", Bound::most},
    BoundWord{"fewer than", Bound::fewer}, BoundWord{"less than", Bound::fewer},
    BoundWord{"under", Bound::fewer}, BoundWord{"about", Bound::about},
    BoundWord{"around", Bound::about}, BoundWord{"approximately", Bound::about},
    BoundWord{"approx.", Bound::about}, BoundWord{"circa", Bound::about},
    BoundWord{"ca.", Bound::about}, BoundWord{"ca", Bound::about}, BoundWord{"c.", Bound::about},
    BoundWord{"between", Bound::range}, BoundWord{"from", Bound::range},
    // Russian
    BoundWord{"не менее", Bound::least}, BoundWord{"не меньше", Bound::least},
    BoundWord{"как минимум", Bound::least}, BoundWord{"мин.", Bound::least},
    BoundWord{"макс.", Bound::most}, BoundWord{"по меньшей мере", Bound::least},
    BoundWord{"более", Bound::more}, BoundWord{"больше", Bound::more},
    BoundWord{"свыше", Bound::more}, BoundWord{"не более", Bound::most},
    BoundWord{"не больше", Bound::most}, BoundWord{"до", Bound::most},
    BoundWord{"менее", Bound::fewer}, BoundWord{"меньше", Bound::fewer},
    BoundWord{"около", Bound::about}, BoundWord{"примерно", Bound::about},
    BoundWord{"приблизительно", Bound::about}, BoundWord{"порядка", Bound::about},
    BoundWord{"от", Bound::range},
    // Azerbaijani, Turkish
    BoundWord{"ən azı", Bound::least}, BoundWord{"azı", Bound::least},
    BoundWord{"ən çoxu", Bound::most}, BoundWord{"təxminən", Bound::about},
    BoundWord{"en az", Bound::least}, BoundWord{"en fazla", Bound::most},
    BoundWord{"en çok", Bound::most}, BoundWord{"yaklaşık", Bound::about},
    // Armenian, Georgian
    BoundWord{"առնվազն", Bound::least}, BoundWord{"ավելի քան", Bound::more},
    BoundWord{"մինչև", Bound::most}, BoundWord{"մոտավորապես", Bound::about},
    BoundWord{"մոտ", Bound::about}, BoundWord{"სულ მცირე", Bound::least},
    BoundWord{"არანაკლებ", Bound::least}, BoundWord{"დაახლოებით", Bound::about},
    // German, French
    BoundWord{"mindestens", Bound::least}, BoundWord{"mehr als", Bound::more},
    BoundWord{"bis zu", Bound::most}, BoundWord{"höchstens", Bound::most},
    BoundWord{"weniger als", Bound::fewer}, BoundWord{"unter", Bound::fewer},
    BoundWord{"über", Bound::more}, BoundWord{"etwa", Bound::about},
    BoundWord{"rund", Bound::about}, BoundWord{"ungefähr", Bound::about},
    BoundWord{"zwischen", Bound::range}, BoundWord{"von", Bound::range},
    BoundWord{"au moins", Bound::least}, BoundWord{"plus de", Bound::more},
    BoundWord{"jusqu'à", Bound::most}, BoundWord{"au plus", Bound::most},
    BoundWord{"moins de", Bound::fewer}, BoundWord{"environ", Bound::about},
    BoundWord{"entre", Bound::range}, BoundWord{"de", Bound::range}};

constexpr std::array words_behind{
    BoundWord{"+", Bound::least},         BoundWord{"or more", Bound::least},
    BoundWord{"and more", Bound::least},  BoundWord{"at least", Bound::least},
    BoundWord{"or fewer", Bound::most},   BoundWord{"or less", Bound::most},
    BoundWord{"at most", Bound::most},    BoundWord{"и более", Bound::least},
    BoundWord{"или более", Bound::least}, BoundWord{"oder mehr", Bound::least},
    BoundWord{"ou plus", Bound::least}};

}  // namespace

std::span<const BoundWord> words_before_figure() {
    return words_before;
}

std::span<const BoundWord> words_behind_figure() {
    return words_behind;
}

}  // namespace io
