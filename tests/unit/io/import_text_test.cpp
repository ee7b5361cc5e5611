#include <doctest/doctest.h>

#include "importing.hpp"
#include "io/error.hpp"
#include "io/foreign/text_encoding.hpp"
#include "made_shapefile.hpp"
#include "problems.hpp"

using namespace std::string_view_literals;
using test::imported;

namespace {

constexpr std::string_view russian =
    "id;название;дата;широта;долгота;примечание\n"
    "a1;Обстрел Гянджи;11.10.2020;40,6828;46,3606;по сообщению министерства\n";
constexpr std::string_view turkish =
    "id;başlık;tarih;enlem;boylam;açıklama\n"
    "a1;Gence'ye saldırı;11.10.2020;40,6828;46,3606;bakanlığın açıklamasına göre şehir\n";

struct Case {
    std::string_view text;
    const char* encoding;
    std::string_view bom;
    std::string_view detected, title;
};

}  // namespace

TEST_CASE("the encoding of a table is found and its text read") {
    const test::Scratch scratch("import-encodings");
    for (const Case& each : {Case{russian, "CP1251", "", "WINDOWS-1251", "Обстрел Гянджи"},
                             Case{turkish, "CP1254", "", "WINDOWS-1254", "Gence'ye saldırı"},
                             Case{russian, "UTF-16LE", "\xFF\xFE", "UTF-16LE", "Обстрел Гянджи"},
                             Case{russian, "UTF-16BE", "\xFE\xFF", "UTF-16BE", "Обстрел Гянджи"},
                             Case{russian, "UTF-16LE", "", "UTF-16LE", "Обстрел Гянджи"},
                             Case{turkish, "UTF-8", "\xEF\xBB\xBF", "UTF-8", "Gence'ye saldırı"},
                             Case{russian, "KOI8-R", "", "KOI8-R", "Обстрел Гянджи"}}) {
        const io::Import import =
            imported(scratch, "table.csv",
                     std::string(each.bom) + test::in_encoding(each.text, each.encoding));
        INFO(each.encoding, ": ", import.preview.about, test::in_words(import.preview.problems));
        CHECK(import.preview.about.find(each.detected) != std::string::npos);
        const claims::EventDraft event = test::added(import, "a1");
        CHECK(event.title == each.title);
        CHECK(event.when == "2020-10-11");
        CHECK(event.at == geo::LngLat{46.3606, 40.6828});
        CHECK(test::suspicions(import).find("decimal comma") != std::string::npos);
    }
}

TEST_CASE("a table is read in the encoding that is asked for, where the look of it misleads") {
    const test::Scratch scratch("import-encoding-asked");
    const std::string table = test::in_encoding("id,title\na,Գանձակ\n", "ARMSCII-8");
    const auto title_in = [&](const std::string& encoding) {
        io::ImportOptions options;
        options.encoding = encoding;
        const io::Import import = imported(scratch, "t.csv", table, options);
        CHECK(test::suspicions(import).empty());
        const bool is_guessed = import.preview.about.find("by the look") != std::string::npos;
        CHECK(is_guessed == encoding.empty());
        return test::added(import, "a").title;
    };
    CHECK(title_in("") != "Գանձակ");
    CHECK(title_in("armscii-8") == "Գանձակ");
    CHECK(title_in("UTF-8").find("\xEF\xBF\xBD") != std::string::npos);
}

TEST_CASE("a mark of the encoding that is asked for is no text") {
    struct Marked {
        const char* encoding;
        std::string_view mark, text;
    };
    for (const Marked& each :
         {Marked{"utf-16le", "\xFF\xFE", "a\0"sv}, Marked{"UTF-16", "\xFE\xFF", "\0a"sv},
          Marked{"ucs-2", "\xFF\xFE", "a\0"sv}, Marked{"utf-8", "\xEF\xBB\xBF", "a"},
          Marked{"utf8", "\xEF\xBB\xBF", "a"}}) {
        CAPTURE(each.encoding);
        const std::string bytes = std::string(each.mark) + std::string(each.text);
        const io::DecodedText decoded =
            io::decode_text_in({bytes.begin(), bytes.end()}, each.encoding);
        CHECK(decoded.text == "a");
        CHECK_FALSE(decoded.is_guessed);
    }
}

TEST_CASE("an encoding that cannot be that of the file is refused") {
    const auto refused = [](std::string_view text, const char* encoding, const char* why) {
        CHECK_THROWS_WITH_AS(io::decode_text_in({text.begin(), text.end()}, encoding),
                             doctest::Contains(why), io::Error);
    };
    refused(
        "\xEF\xBB\xBF"
        "a"sv,
        "windows-1251", "begins with the mark of UTF-8");
    refused(
        "\xFF\xFE"
        "a\0"sv,
        "utf-8", "begins with the mark of UTF-16LE");
    refused("a\0b"sv, "windows-1251", "is no text file in WINDOWS-1251");
}

TEST_CASE("a letter that could take a sign is there, at the end and before what is no letter") {
    const std::string text = test::in_encoding("שלום", "CP1255");
    const auto decoded = [](const std::string& bytes) {
        return io::decode_text_in({bytes.begin(), bytes.end()}, "windows-1255").text;
    };
    CHECK(decoded(text) == "שלום");
    CHECK(decoded(text + "\xD9" + text) == "שלום\xEF\xBF\xBDשלום");
}

TEST_CASE("which encodings hold letters back is found out, and the others keep their shifts") {
    for (const char* name : {"windows-1255", "MS-HEBR", "windows-1258", "tcvn"})
        CHECK(io::holds_letters_back(name));
    for (const char* name : {"windows-1251", "UTF-8", "ISO-2022-JP", "ARMSCII-8", "SHIFT_JIS"})
        CHECK_FALSE(io::holds_letters_back(name));
    const std::string_view japanese = "\x1B$B$\"\xE9$$$&$(\x1B(B";
    const io::DecodedText decoded =
        io::decode_text_in({japanese.begin(), japanese.end()}, "ISO-2022-JP");
    CHECK(decoded.text.find("いうえ") != std::string::npos);
}

TEST_CASE("names of encodings are those of iconv, without its wishes") {
    for (const char* name : {"windows-1251", "KOI8-U", "GEORGIAN-PS", "utf-8"})
        CHECK(io::is_known_encoding(name));
    for (const char* name :
         {"", " ", "windows-9", "windows-1251,", "UTF-8//TRANSLIT", "ASCII//IGNORE"})
        CHECK_FALSE(io::is_known_encoding(name));
    CHECK_THROWS_WITH_AS(io::decode_text_in({'a'}, "windows-9"),
                         doctest::Contains("which is not understood"), io::Error);
}

TEST_CASE("the names of a shapefile are read in the encoding that is asked for") {
    const test::Scratch scratch("import-encoding-shapefile");
    test::make_shapefile(scratch / "a.shp", {{"POINT (46 40)", {{"title", "Ganja"}}}});
    const std::string cyrillic = test::in_encoding("Гянджа", "CP1251");
    std::string table = test::contents(scratch / "a.dbf");
    test::overwrite(scratch / "a.dbf", table.replace(table.find("Ganja "), 6, cyrillic));
    io::ImportOptions options;
    CHECK(test::only(io::read_import(scratch / "a.shp", options, {})).title != "Гянджа");
    options.encoding = "windows-1251";
    CHECK(test::only(io::read_import(scratch / "a.shp", options, {})).title == "Гянджа");
}

TEST_CASE("an encoding that a file says itself is not used, and that is said") {
    const test::Scratch scratch("import-encoding-own");
    io::ImportOptions options;
    options.encoding = "windows-1251";
    const io::Import import =
        imported(scratch, "a.json", R"([{"title": "Գանձակ", "date": "2020-10-11"}])", options);
    CHECK(test::only(import).title == "Գանձակ");
    CHECK(test::suspicions(import).find("was not used") != std::string::npos);
}

TEST_CASE("a few damaged letters do not turn UTF-8 into something else") {
    std::string text;
    for (int i = 0; i < 50; ++i) text += "Гянджа, ";
    const std::string damaged = text + "\xFF";
    const io::DecodedText decoded =
        io::decode_text(std::vector<std::uint8_t>(damaged.begin(), damaged.end()));
    CHECK(decoded.encoding == "UTF-8");
    CHECK(decoded.has_bad_bytes);
    CHECK(decoded.text == text + "\xEF\xBF\xBD");
}

TEST_CASE("bytes that are no text are refused with a sentence") {
    const test::Scratch scratch("import-no-text");
    CHECK_THROWS_WITH_AS(imported(scratch, "a.csv", std::string("\0\0ab\0\0\0c", 8)),
                         doctest::Contains("is no text file"), io::FileError);
    CHECK_THROWS_WITH_AS(imported(scratch, "empty.csv", ""), doctest::Contains("is empty"),
                         io::FileError);
}

TEST_CASE("the separator is found, also where others stand in the header") {
    const test::Scratch scratch("import-separators");
    for (const char separator : {',', ';', '\t', '|'}) {
        std::string text = "id#title#\"place; or, region\"#lat#lng\na#One#Ganja#40.5#46.5\n";
        for (char& c : text)
            if (c == '#') c = separator;
        const io::Import import = imported(scratch, "table.txt", text);
        CHECK(test::added(import, "a").at == geo::LngLat{46.5, 40.5});
        CHECK(import.preview.columns[2] == "place; or, region");
    }
    const io::Import announced = imported(scratch, "excel.csv", "sep=;\r\nid;title\r\na;b,c\r\n");
    CHECK(test::added(announced, "a").title == "b,c");
}

TEST_CASE("quoted cells hold separators, marks and lines, and problems name the right line") {
    const test::Scratch scratch("import-quotes");
    const io::Import import = imported(scratch, "table.csv",
                                       "id,title,date\r\n"
                                       "a,\"two\r\nlines, \"\"quoted\"\"\",2020-10-11\r\n"
                                       "\r\n"
                                       "b,short\r\n"
                                       "c,\"Three\",someday\r\n");
    CHECK(test::added(import, "a").title == "two\r\nlines, \"quoted\"");
    INFO(test::in_words(import.preview.problems));
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 5", "has 2 cells"));
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 6", "is no date"));
    CHECK(import.additions.event_count() == 2);
    CHECK(import.preview.left_out == 1);
    CHECK(import.preview.rows == 3);
}

TEST_CASE("a quotation mark that is never closed is reported") {
    const test::Scratch scratch("import-open-quote");
    const io::Import import = imported(scratch, "table.csv", "id,title\na,\"open\nb,lost\n");
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 2", "never closed"));
}

TEST_CASE("a stray quotation mark in an imported table swallows no rows without a word") {
    const test::Scratch scratch("import-stray-quote");
    const io::Import import = imported(scratch, "table.csv",
                                       "id,title,date\n"
                                       "a,Gun of 5\" bore,2020-10-11\n"
                                       "b,\"Gun of 6\" bore\",2020-10-11\n"
                                       "c,\"Gun,2020-10-11\n"
                                       "d,\"Lost\",2020-10-11\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(test::added(import, "a").title == "Gun of 5\" bore");
    CHECK(import.additions.event_count() == 1);
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 3",
                            "behind its closing quotation mark"));
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 4",
                            "everything from here to line 5 is left out"));
}

TEST_CASE("a stray quotation mark in the header of an imported table is refused") {
    const test::Scratch scratch("import-stray-header");
    for (const char* text : {"title,lat,\"lng\nA,40,46\nB,41,\"47\n", "title,lat,\"lng\nA,40,46\n"})
        CHECK_THROWS_WITH_AS(imported(scratch, "table.csv", text),
                             doctest::Contains("in its header row a quotation mark"), io::Error);
}

TEST_CASE("blanks may stand before a quoted cell, and lines within one are counted") {
    const test::Scratch scratch("import-blank-quoted");
    const io::Import import =
        imported(scratch, "table.csv",
                 "sep=,\rid,title,date\ra, \"two\rlines, one cell\" , 2020-10-11\rb,B,someday\r");
    INFO(test::in_words(import.preview.problems));
    CHECK(test::added(import, "a").title == "two\rlines, one cell");
    CHECK(test::has_problem(import.preview.problems, "table.csv", "line 5", "is no date"));
}

TEST_CASE("few letters with accents are read as Windows-1252, not as an encoding hardly in use") {
    const test::Scratch scratch("import-few-accents");
    for (const char* title : {"José killed", "München", "café attack", "Bogotá und Medellín",
                              "François, “l’élan” à Besançon"}) {
        const io::Import import =
            imported(scratch, "t.csv",
                     test::in_encoding(std::string("id;title\na;") + title + "\n", "CP1252"));
        INFO(import.preview.about);
        CHECK(test::added(import, "a").title == title);
        CHECK(import.preview.about.find("WINDOWS-1252 by the look of it") != std::string::npos);
    }
}

TEST_CASE("one word in another script is enough to know its encoding") {
    const test::Scratch scratch("import-one-word");
    for (const auto& [title, encoding] :
         {std::pair{"Гянджа", "CP1251"}, std::pair{"Гянджа", "KOI8-R"},
          std::pair{"Αθήνα", "ISO-8859-7"}, std::pair{"Şuşa", "CP1254"}}) {
        const io::Import import =
            imported(scratch, "t.csv",
                     test::in_encoding(std::string("id;title\na;") + title + "\n", encoding));
        INFO(import.preview.about);
        CHECK(test::added(import, "a").title == title);
    }
}

TEST_CASE("many letters tell an encoding of Central Europe") {
    const test::Scratch scratch("import-polish");
    constexpr std::string_view title =
        "Kraków i Łódź, Gdańsk, Wrocław, Poznań; żołnierze zabici w środę, dziś są ślady";
    std::string text = "id\ttitle\n";
    for (const char* id : {"a", "b", "c"})
        text += std::string(id) + "\t" + std::string(title) + "\n";
    const io::Import import = imported(scratch, "t.csv", test::in_encoding(text, "CP1250"));
    INFO(import.preview.about);
    CHECK(test::added(import, "a").title == title);
}
