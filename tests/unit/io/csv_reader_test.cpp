#include "io/csv/csv_reader.hpp"

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
    std::size_t line, last_line;
    Cells cells;
    bool ends_in_quotes, goes_on_behind_quotes;

    friend bool operator==(const Record&, const Record&) = default;
};

std::vector<Record> records_of(CsvReader& reader) {
    std::vector<Record> records;
    while (reader.next())
        records.push_back({reader.line(), reader.last_line(), cells_of(reader),
                           reader.ends_in_quotes(), reader.goes_on_behind_quotes()});
    return records;
}

/// Reads byte by byte and knows no blocks.
class PlainReader {
 public:
    PlainReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

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
        Record record{line_, 0, {}, false, false};
        while (read_cell(record)) ++at_;
        record.last_line = line_;
        if (!is_at_end()) pass_line_end();
        return record;
    }

    /// False where it is the last of its record.
    bool read_cell(Record& record) {
        std::string before, within, behind;
        while (!ends_cell() && text_[at_] != '"') before += text_[at_++];
        const bool is_quoted = !ends_cell() && io::without_blanks(before).empty();
        if (is_quoted) {
            ++at_;
            record.ends_in_quotes = !read_quoted(within);
        }
        while (!ends_cell()) behind += text_[at_++];
        if (is_quoted) {
            // Of a mark that is never closed the blanks at the end of the file do not count.
            if (record.ends_in_quotes) within = without_blanks_behind(within);
            behind = without_blanks_behind(behind);
            if (!behind.empty()) record.goes_on_behind_quotes = true;
            record.cells.push_back(within + behind);
        } else {
            record.cells.emplace_back(io::without_blanks(before + behind));
        }
        return !is_at_end() && text_[at_] == separator_;
    }

    /// False where no mark closes it.
    bool read_quoted(std::string& within) {
        while (!is_at_end()) {
            if (text_[at_] == '"') {
                ++at_;
                if (is_at_end() || text_[at_] != '"') return true;
                within += text_[at_++];
            } else if (is_line_end(text_[at_])) {
                const std::size_t from = at_;
                within += text_.substr(from, pass_line_end());
            } else {
                within += text_[at_++];
            }
        }
        return false;
    }

    static std::string without_blanks_behind(const std::string& text) {
        return std::string(io::without_blanks("|" + text)).substr(1);
    }

    bool is_at_end() const { return at_ == text_.size(); }
    bool ends_cell() const {
        return is_at_end() || text_[at_] == separator_ || is_line_end(text_[at_]);
    }

    std::string_view text_;
    std::size_t at_ = 0, line_ = 1;
    char separator_;
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

TEST_CASE("a quotation mark that does not begin its cell is text") {
    CHECK(rows_of("a\"b,c\"d,e\n5\",\"\"\n x\"\"y ,\"z\"\n") ==
          std::vector<Cells>{{"a\"b", "c\"d", "e"}, {"5\"", ""}, {"x\"\"y", "z"}});
}

TEST_CASE("text behind a closing mark is noticed, and what is behind it opens nothing") {
    CsvReader reader("a,\"b\" ,c\nd,\"e\"f\"g,h\ni,\"j\nk,\"l\"\nm,n,o\n", ',');
    REQUIRE(reader.next());
    CHECK_FALSE(reader.goes_on_behind_quotes());
    REQUIRE(reader.next());
    CHECK(reader.goes_on_behind_quotes());
    CHECK(cells_of(reader) == Cells{"d", "ef\"g", "h"});
    REQUIRE(reader.next());
    CHECK(reader.goes_on_behind_quotes());
    CHECK(reader.line() == 3);
    CHECK(reader.last_line() == 4);
    CHECK(cells_of(reader) == Cells{"i", "j\nk,l\""});
    REQUIRE(reader.next());
    CHECK_FALSE(reader.goes_on_behind_quotes());
    CHECK(cells_of(reader) == Cells{"m", "n", "o"});
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
    constexpr std::string_view separators = ",,,; \t", bytes = "ab,,,;;\"\"\n\r \t\xC3\xA4x";
    std::mt19937 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::string text(random() % 400, 'x');
        // Some with few stops, so that there are blocks without any.
        const std::size_t others = 1 + random() % 30;
        for (char& byte : text)
            if (random() % others == 0) byte = bytes[random() % bytes.size()];
        const char separator = separators[random() % separators.size()];
        const std::vector<Record> expected = PlainReader(text, separator).records();
        CsvReader whole(text, separator);
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
            separator);
        REQUIRE(records_of(reader) == expected);
    }
}

TEST_CASE("the separator is the one with which the header names the column") {
    CHECK(csv_separator("id;a,b;c\n", "id") == ';');
    CHECK(csv_separator("id,a\n", "id") == ',');
    CHECK(csv_separator("a\t\" id\"\tb\n", "id") == '\t');
    CHECK(csv_separator("a|b\n", "id") == ',');
}
