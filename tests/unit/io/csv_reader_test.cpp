#include "io/atlas/csv_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using io::csv_separator;
using io::CsvReader;

namespace {

using Cells = std::vector<std::string>;

Cells cells_of(CsvReader& reader) {
    Cells cells;
    for (std::size_t column = 0; column < reader.cell_count(); ++column)
        cells.emplace_back(reader.cell(column));
    return cells;
}

std::vector<Cells> rows_of(std::string_view text) {
    CsvReader reader(text, ',');
    std::vector<Cells> rows;
    while (reader.next()) rows.push_back(cells_of(reader));
    return rows;
}

struct Record {
    std::size_t line;
    Cells cells;
    bool ends_in_quotes;

    friend bool operator==(const Record&, const Record&) = default;
};

std::vector<Record> records_of(CsvReader& reader) {
    std::vector<Record> records;
    while (reader.next())
        records.push_back({reader.line(), cells_of(reader), reader.ends_in_quotes()});
    return records;
}

/// Reads byte by byte and knows no blocks.
class PlainReader {
 public:
    explicit PlainReader(std::string_view text) : text_(text) {}

    std::vector<Record> records() {
        std::vector<Record> records;
        while (at_ < text_.size()) {
            if (is_line_end(text_[at_]))
                pass_line_end();
            else
                records.push_back(record());
        }
        return records;
    }

 private:
    static bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

    std::size_t pass_line_end() {
        const bool is_pair =
            at_ + 1 < text_.size() && is_line_end(text_[at_ + 1]) && text_[at_ + 1] != text_[at_];
        at_ += is_pair ? 2 : 1;
        ++line_;
        return is_pair ? 2 : 1;
    }

    Record record() {
        Record record{line_, {}, false};
        std::string raw;
        bool in_quotes = false;
        while (at_ < text_.size() && (in_quotes || !is_line_end(text_[at_]))) {
            const char byte = text_[at_];
            if (is_line_end(byte)) {
                const std::size_t from = at_;
                raw += text_.substr(from, pass_line_end());
                continue;
            }
            if (byte == '"') in_quotes = !in_quotes;
            if (byte == ',' && !in_quotes) {
                record.cells.push_back(cell(raw));
                raw.clear();
            } else {
                raw += byte;
            }
            ++at_;
        }
        record.cells.push_back(cell(raw));
        record.ends_in_quotes = in_quotes;
        if (at_ < text_.size()) pass_line_end();
        return record;
    }

    static std::string cell(std::string_view raw) {
        std::string text;
        bool in_quotes = false, was_end = false;
        for (const char byte : io::without_blanks(raw)) {
            if (byte != '"') {
                text += byte;
                was_end = false;
            } else if (was_end) {
                text += byte;
                in_quotes = true;
                was_end = false;
            } else {
                was_end = in_quotes;
                in_quotes = !in_quotes;
            }
        }
        return text;
    }

    std::string_view text_;
    std::size_t at_ = 0, line_ = 1;
};

}  // namespace

TEST_CASE("a record is known by the line it begins on") {
    CsvReader reader("id,note\n1,a\n2,\"b\nc\"\n3,d", ',');
    std::vector<std::size_t> lines;
    while (reader.next()) lines.push_back(reader.line());
    CHECK(lines == std::vector<std::size_t>{1, 2, 3, 5});
    CHECK_FALSE(reader.ends_in_quotes());
}

TEST_CASE("empty lines are no records but are counted as lines") {
    CsvReader reader("id\r\n\r\n1\r\n\r\n\r\n2\r\n", ',');
    std::vector<std::size_t> lines;
    while (reader.next()) lines.push_back(reader.line());
    CHECK(lines == std::vector<std::size_t>{1, 3, 6});
    CHECK(rows_of("a\rb\r\rc") == std::vector<Cells>{{"a"}, {"b"}, {"c"}});
}

TEST_CASE("separators, line ends and doubled marks within quotes belong to the cell") {
    CHECK(rows_of("a,b,c\n\"x,y\",\"\"\"z\"\",\",\n1,\"two\r\nlines\"") ==
          std::vector<Cells>{{"a", "b", "c"}, {"x,y", "\"z\",", ""}, {"1", "two\r\nlines"}});
}

TEST_CASE("blanks count within quotation marks only") {
    CHECK(rows_of(" a ,\" b \", \" c\" ,\t\n") == std::vector<Cells>{{"a", " b ", " c", ""}});
}

TEST_CASE("quotation marks in the middle of a cell are taken as OGR takes them") {
    CHECK(rows_of("a\"b,c\"d,e\n\"f\"g,h\n") == std::vector<Cells>{{"ab,cd", "e"}, {"fg", "h"}});
}

TEST_CASE("a quote that is never closed is noticed") {
    CsvReader reader("id\n\"1\n2\n", ',');
    CHECK(reader.next());
    CHECK_FALSE(reader.ends_in_quotes());
    CHECK(reader.next());
    CHECK(reader.ends_in_quotes());
    CHECK_FALSE(reader.next());
}

TEST_CASE("a byte order mark is no part of the first cell") {
    CHECK(rows_of("\xEF\xBB\xBFid,a\n1,2") == std::vector<Cells>{{"id", "a"}, {"1", "2"}});
    CHECK(rows_of("\xEF\xBB\xBFid") == std::vector<Cells>{{"id"}});
    CHECK(rows_of("\xEF\xBB\xBF").empty());
}

TEST_CASE("a file gives the same records as its text, wherever it is cut into pieces") {
    std::string text = "id,note\r\n";
    const std::string longer(5000, 'x');
    for (int row = 0; row < 200; ++row)
        text += std::to_string(row) + ",\"" + longer + "\n\"\"" + longer + "\"\r\n";
    const auto expected = rows_of(text);
    REQUIRE(expected.size() == 201);
    std::size_t at = 0;
    CsvReader reader(
        [&](std::span<char> bytes) {
            const std::size_t count = std::min(bytes.size(), text.size() - at);
            std::ranges::copy(text.substr(at, count), bytes.begin());
            at += count;
            return count;
        },
        ',');
    std::vector<Cells> rows;
    std::vector<std::size_t> read;
    while (reader.next()) {
        rows.push_back(cells_of(reader));
        CHECK(reader.line() == (rows.size() == 1 ? 1 : rows.size() * 2 - 2));
        read.push_back(reader.bytes_read());
    }
    CHECK(rows == expected);
    CHECK(std::ranges::is_sorted(read));
    CHECK(read.back() == text.size() - 2);
}

TEST_CASE("any bytes give the records that are read from them one by one") {
    constexpr std::string_view bytes = "ab,,,\"\"\n\r \t\xC3\xA4x";
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string text(random() % 400, 'x');
        // Some with few stops, so that there are blocks without any.
        const std::size_t others = 1 + random() % 30;
        for (char& byte : text)
            if (random() % others == 0) byte = bytes[random() % bytes.size()];
        const std::vector<Record> expected = PlainReader(text).records();
        CsvReader whole(text, ',');
        REQUIRE(records_of(whole) == expected);
        // The same in pieces that end anywhere.
        std::size_t at = 0;
        CsvReader reader(
            [&](std::span<char> room) {
                const std::size_t most = at == 0 ? 3 + random() % 90 : 1 + random() % 90;
                const std::size_t count = std::min({room.size(), text.size() - at, most});
                std::ranges::copy(text.substr(at, count), room.begin());
                at += count;
                return count;
            },
            ',');
        REQUIRE(records_of(reader) == expected);
    }
}

TEST_CASE("the separator is the one with which the header names the column") {
    CHECK(csv_separator("id;a,b;c\n", "id") == ';');
    CHECK(csv_separator("id,a\n", "id") == ',');
    CHECK(csv_separator("a\t\" id\"\tb\n", "id") == '\t');
    CHECK(csv_separator("a|b\n", "id") == ',');
}
