#include "io/export/export_csv.hpp"

#include "io/atlas/atlas_facts.hpp"
#include "io/atlas/table_files.hpp"
#include "io/csv/formula.hpp"
#include "io/export/table_rows.hpp"
#include "io/export/text_file.hpp"
#include "io/files/new_path.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

/// Quoted where it must be, and where blanks at the ends would not count otherwise.
void append_text(std::string& line, std::string_view text) {
    std::string cell = without_formula(is_utf8(text) ? std::string(text) : repaired_utf8(text));
    // A table may not hold this byte, and no text has a use for it.
    for (std::size_t at = 0; (at = cell.find('\0', at)) != std::string::npos;)
        cell.replace(at, 1, "\xEF\xBF\xBD");
    const bool has_blank_end = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!has_blank_end && cell.find_first_of(",;|\"\t\r\n") == std::string::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char byte : cell) {
        if (byte == '"') line += '"';
        line += byte;
    }
    line += '"';
}

void append_cell(std::string& line, const TableCell& cell) {
    if (const auto* number = std::get_if<double>(&cell))
        line += number_text(*number);
    else
        append_text(line, std::get<std::string>(cell));
}

void write_table(const TableRows& table, const fs::path& path, const fs::path& named) {
    TextFile file(path, named);
    std::string line;
    for (const std::string& column : table.columns) {
        if (!line.empty()) line += ',';
        append_text(line, column);
    }
    file.write(line + "\r\n");
    table.for_each([&](const TableRow& row) {
        line.clear();
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (at > 0) line += ',';
            append_cell(line, row[at]);
        }
        file.write(line += "\r\n");
    });
    file.close();
}

}  // namespace

void export_csv(const claims::Atlas& atlas, const fs::path& folder, const Progress& progress) {
    NewPath beside(folder, NewPath::Kind::folder);
    TextFile facts(beside.path() / facts_file, folder / facts_file);
    facts.write(atlas_facts(atlas));
    facts.close();
    for (const TableRows& table : tables_of(atlas, Derived::left_out, progress)) {
        const std::string name = std::string(table.name) + ".csv";
        write_table(table, beside.path() / name, folder / name);
    }
    beside.finish();
}

}  // namespace io
