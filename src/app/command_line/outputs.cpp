#include "app/command_line/outputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "app/data_folder.hpp"
#include "app/usage_error.hpp"
#include "io/atlas/table_files.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  // as many as Linux follows

struct Output {
    const char* option;
    std::string path;
};

std::vector<Output> outputs_of(const Options& options) {
    std::vector<Output> outputs{{"--output", options.picture.out},
                                {"--caption", options.picture.caption},
                                {"--animation", options.series.animation},
                                {"--contact-sheet", options.series.contact_sheet},
                                {"--to", options.export_to}};
    if (options.task == Task::verify) outputs.front().option = "--diff";
    std::erase_if(outputs, [](const Output& each) {
        return each.path.empty() || io::is_postgis_location(each.path);
    });
    return outputs;
}

/// An atlas is its tables; a picture may well lie beside them.
void add_atlas_files(const std::string& location, std::vector<fs::path>& files) {
    if (io::is_postgis_location(location)) return;
    files.emplace_back(location);
    files.push_back(fs::path(location) / io::facts_file);
    for (const char* table : io::table_files) files.push_back(fs::path(location) / table);
}

std::vector<fs::path> inputs_of(const Options& options) {
    std::vector<fs::path> inputs{options.picture.view, options.series.narrative,
                                 options.filter.polygon};
    inputs.insert(inputs.end(), options.series.views.begin(), options.series.views.end());
    if (options.task == Task::verify) inputs.emplace_back(options.subject);
    add_atlas_files(atlas_or_bundled(options.atlas), inputs);
    std::error_code error;  // without boundaries there is nothing of them to lose
    for (const fs::directory_entry& entry : fs::directory_iterator(boundaries_folder(), error))
        inputs.push_back(entry.path());
    return inputs;
}

/// Where a file is made that is written to, through links to what is not there yet.
fs::path target_of(fs::path path, std::error_code& error) {
    for (int links = 0; links < most_links && fs::is_symlink(path, error); ++links)
        path = path.parent_path() / fs::read_symlink(path, error);
    return fs::weakly_canonical(fs::absolute(path, error), error);
}

/// Whether both lead to one file, by whatever names and links. A device can be written to twice.
bool is_same_file(const fs::path& a, const fs::path& b) {
    std::error_code error;
    const fs::file_status status = fs::status(a, error);
    if (fs::exists(status)) return !fs::is_other(status) && fs::equivalent(a, b, error);
    const fs::path left = target_of(a, error);
    return !error && left == target_of(b, error);
}

}  // namespace

void check_outputs(const Options& options) {
    const std::vector<Output> outputs = outputs_of(options);
    if (outputs.empty()) return;
    std::error_code ignored;
    const bool is_any_there = std::ranges::any_of(
        outputs, [&](const Output& each) { return fs::exists(each.path, ignored); });
    // Most often nothing is there that could be lost.
    const std::vector<fs::path> inputs =
        is_any_there ? inputs_of(options) : std::vector<fs::path>();
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const auto& [option, path] = outputs[i];
        for (const fs::path& input : inputs)
            if (path != "-" && !input.empty() && is_same_file(path, input))
                throw UsageError(fmt::format(
                    "{}: {} is what the command reads; choose another name, so that it is not "
                    "lost.",
                    option, path));
        for (std::size_t other = 0; other < i; ++other)
            if (is_same_file(path, outputs[other].path))
                throw UsageError(fmt::format("{} and {} are both to be {}; give each a name.",
                                             outputs[other].option, option, path));
    }
}

}  // namespace app
