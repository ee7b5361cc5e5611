#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/foreign/foreign_table.hpp"
#include "io/foreign/json_list.hpp"
#include "io/geojson/json_scan.hpp"

namespace io {

/// A list of objects in JSON, one a row: what TimeMap's datasheet-server and many other services
/// give. The columns are the names of all members, in the order in which they first occur. A list
/// within a member is one cell, its items after each other with "; " between them.
class JsonRows : public ForeignTable {
 public:
    /// Throws io::FileError about `file`, with the line, when the bytes are not such a list.
    /// `list` is where in the bytes it stands, when these hold more than the list.
    JsonRows(const std::string& file, std::vector<std::uint8_t> bytes,
             const std::optional<JsonSpan>& list = std::nullopt);

    /// Whether bytes begin as a list does.
    static bool begins(std::string_view bytes);

    void rewind(FileProblems* problems) override;
    bool next() override;
    /// On which the object begins.
    std::size_t line() const override { return list_.line(); }
    std::string_view cell(std::size_t column) override;
    double share_read() const override;

    static constexpr std::size_t most_columns = 1000;
    static constexpr std::size_t longest_object = 16U << 20U;

 private:
    bool read_row();
    std::size_t column(const std::string& name);

    std::vector<std::uint8_t> bytes_;
    std::string_view text_;  ///< of the list
    std::size_t first_line_ = 1;
    JsonList list_;
    std::vector<std::string> cells_;
    FileProblems* problems_ = nullptr;
};

}  // namespace io
