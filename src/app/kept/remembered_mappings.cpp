#include "app/kept/remembered_mappings.hpp"

#include <filesystem>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/json.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

std::filesystem::path mappings_file() {
    return platform::state_folder() / "import-mappings.json";
}

/// By signature; an empty object where nothing can be read.
io::Json read_mappings() {
    try {
        io::Json read = io::parse_json(io::read_file(mappings_file()));
        if (read.is_object()) return read;
    } catch (const io::Error&) {
        // Nothing was remembered yet, or what is there is damaged.
    }
    return io::Json::object();
}

io::ColumnMapping mapping_in(const io::Json& mappings, const std::string& signature) {
    const auto at = mappings.find(signature);
    return at == mappings.end() ? io::ColumnMapping{} : io::mapping_from_json(io::json_text(*at));
}

}  // namespace

io::ColumnMapping remembered_mapping(const std::string& signature) {
    return mapping_in(read_mappings(), signature);
}

void remember_mapping(const io::ImportPreview& taken_in) {
    if (taken_in.profile != io::ImportProfile::points) return;
    const std::string signature = io::header_signature(taken_in.columns);
    io::Json mappings = read_mappings();
    if (mapping_in(mappings, signature) == taken_in.corrections) return;
    mappings.erase(signature);
    std::error_code error;
    std::filesystem::create_directories(mappings_file().parent_path(), error);
    try {
        if (!taken_in.corrections.is_empty())
            mappings[signature] = io::parse_json(io::to_json(taken_in.corrections));
        io::write_text(mappings_file(), io::json_text(mappings, 2) + "\n");
    } catch (const io::Error&) {
        // The import itself is done; the next one asks again.
    }
}

}  // namespace app
