#include <fmt/format.h>

#include <filesystem>
#include <string>

#include "app/command_line/keep_atlas.hpp"
#include "app/commands/asked_picture.hpp"
#include "app/commands/tasks.hpp"
#include "app/picture/report_file.hpp"
#include "app/usage_error.hpp"
#include "io/files/ending.hpp"
#include "io/files/files.hpp"

namespace app {
namespace {

/// A layout whose letters can still be read when it is as wide as the text of a page.
constexpr const char* size_on_a_page = "840x580";

bool is_pdf(const std::filesystem::path& out) {
    const std::string ending = io::ending_of(out);
    if (ending != ".pdf" && ending != ".html" && ending != ".htm")
        throw UsageError(
            fmt::format("--output: “{}” ends in none of .html, .htm and .pdf; a report is a page "
                        "of HTML or a PDF.",
                        out.string()));
    return ending == ".pdf";
}

}  // namespace

int run_report(const Options& options) {
    const std::filesystem::path out = options.picture.out;
    const bool as_pdf = is_pdf(out);
    Options asked = options;
    if (as_pdf && asked.picture.size.empty()) asked.picture.size = size_on_a_page;
    const auto [session, style, kept] = asked_picture(asked);
    const ReportFormat format = as_pdf ? ReportFormat::pdf : ReportFormat::html;
    io::write_file(out,
                   take_report(format, session, style, report_evidence(format, session, style)));
    keep_for_next_time(kept, *style.prints, options.picture.out);
    return 0;
}

}  // namespace app
