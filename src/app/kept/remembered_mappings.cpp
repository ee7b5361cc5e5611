#include "app/kept/remembered_mappings.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

std::filesystem::path mappings_file() {
    return platform::state_folder() / "import-mappings.json";
}

/// By signature; an empty object where nothing can be read.
nlohmann::json read_mappings() {
    try {
        auto read = nlohmann::json::parse(io::read_file(mappings_file()), nullptr, false);
        if (read.is_object()) return read;
    } catch (const io::Error&) {
        // Nothing was remembered yet.
    }
    return nlohmann::json::object();
}

}  // namespace

io::ColumnMapping remembered_mapping(const std::string& signature) {
    const nlohmann::json mappings = read_mappings();
    const auto at = mappings.find(signature);
    return at == mappings.end() ? io::ColumnMapping{} : io::mapping_from_json(at->dump());
}

void remember_mapping(const io::ImportPreview& taken_in) {
    if (taken_in.profile != io::ImportProfile::points) return;
    const std::string signature = io::header_signature(taken_in.columns);
    if (remembered_mapping(signature) == taken_in.corrections) return;
    nlohmann::json mappings = read_mappings();
    if (taken_in.corrections.is_empty())
        mappings.erase(signature);
    else
        mappings[signature] = nlohmann::json::parse(io::to_json(taken_in.corrections));
    const std::string text = mappings.dump(2) + "\n";
    std::error_code error;
    std::filesystem::create_directories(mappings_file().parent_path(), error);
    try {
        io::write_text(mappings_file(), text);
    } catch (const io::Error&) {
        // The import itself is done; the next one asks again.
    }
}

}  // namespace app
