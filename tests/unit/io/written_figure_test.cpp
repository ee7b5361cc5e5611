#include "io/import/written_figure.hpp"

#include <doctest/doctest.h>

#include <string>

#include "importing.hpp"
#include "problems.hpp"

namespace {

/// "20 to 25", "about 20", "at least 30, loosely"; "none".
std::string read(std::string_view text) {
    const auto figure = io::read_written_figure(text);
    if (!figure) return "none";
    std::string words = io::figure_in_words(*figure);
    if (figure->is_about) return "about " + words;
    return figure->is_loose ? words + ", loosely" : words;
}

struct Case {
    std::string_view text, means;
};

}  // namespace

TEST_CASE("figures are read as people write them") {
    for (const auto& [text, means] : {
             Case{"22", "22"},
             Case{"1,200", "1200"},
             Case{"1 200 000", "1200000"},
             Case{"0", "0"},
             Case{"20–25", "20 to 25"},
             Case{"20 to 25", "20 to 25"},
             Case{"20/25", "20 to 25"},
             Case{"between 20 and 25", "20 to 25"},
             Case{"Between 1,200 and 1,500", "1200 to 1500"},
             Case{"from 20 to 25", "20 to 25"},
             Case{"от 20 до 25", "20 to 25"},
             Case{"entre 20 et 25", "20 to 25"},
             Case{"de 20 à 25", "20 to 25"},
             Case{"zwischen 20 und 25", "20 to 25"},
             Case{"≥30", "at least 30"},
             Case{">= 30", "at least 30"},
             Case{"30+", "at least 30"},

             Case{"At least 30", "at least 30"},
             Case{"30 or more", "at least 30"},
             Case{"Не менее 30", "at least 30"},
             Case{"ən azı 30", "at least 30"},
             Case{"en az 30", "at least 30"},
             Case{"առնվազն 30", "at least 30"},
             Case{"სულ მცირე 30", "at least 30"},
             Case{"mindestens 30", "at least 30"},
             Case{"au moins 30", "at least 30"},
             Case{"up to 5", "up to 5"},
             Case{"≤ 5", "up to 5"},
             Case{"at most 5", "up to 5"},
             Case{"No more than 1,200", "up to 1200"},
             Case{"до 5", "up to 5"},
             Case{"не  более 5", "up to 5"},
             Case{"jusqu'à 5", "up to 5"},
             Case{"jusqu’à 5", "up to 5"},
             Case{"höchstens 5", "up to 5"},
         }) {
        INFO(text);
        CHECK(read(text) == means);
    }
}

TEST_CASE("a figure whose words say more than its values is known for it") {
    for (const auto& [text, means] : {
             Case{"20-25+", "at least 20, loosely"},
             Case{"at least 20-25", "at least 20, loosely"},
             Case{"up to 5-10", "up to 10, loosely"},
             Case{"unter 5", "up to 5, loosely"},
             Case{"> 30", "at least 30, loosely"},
             Case{"more than 30", "at least 30, loosely"},
             Case{"более 30", "at least 30, loosely"},
             Case{"<5", "up to 5, loosely"},
             Case{"fewer than 5", "up to 5, loosely"},
             Case{"менее 5", "up to 5, loosely"},
             Case{"about 20", "about 20"},
             Case{"~20", "about 20"},
             Case{"ca. 20", "about 20"},
             Case{"около 1 200", "about 1200"},
             Case{"təxminən 20-25", "about 20 to 25"},
         }) {
        INFO(text);
        CHECK(read(text) == means);
    }
}

TEST_CASE("what is no figure is not taken for one") {
    for (const std::string_view text :
         {"several", "-5", "", "about", "at least", "20 and 25", "between 20", "overall 20",
          "at least some", "25-20", "dozens", "у 5", "20 up to", "c20"}) {
        INFO(text);
        CHECK(read(text) == "none");
    }
}

TEST_CASE("words that the values do not say stay in the notes of an imported event") {
    const test::Scratch scratch("import-loose-figures");
    const io::Import import = test::imported(scratch, "t.csv",
                                             "id,title,killed\n"
                                             "a,A,about 20\nb,B,more than 30\nc,C,up to 5\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(test::added(import, "a").notes.find("killed: about 20") != std::string::npos);
    CHECK(test::added(import, "b").notes.find("killed: more than 30") != std::string::npos);
    CHECK(test::added(import, "c").notes.empty());
    CHECK(test::added(import, "c").claims.at(0).value_max == 5.0);
    CHECK(import.preview.problems.size() == 1);
    CHECK(test::has_problem(import.preview.problems, "t.csv", "line 2", "was read as 20"));
}
