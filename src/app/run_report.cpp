#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <string>

#include "app/asked_picture.hpp"
#include "app/caption.hpp"
#include "app/evidence.hpp"
#include "app/paper_picture.hpp"
#include "app/program_name.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "io/atlas/free_names.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/files.hpp"
#include "io/report/html_document.hpp"
#include "io/report/report.hpp"

namespace app {
namespace {

/// A layout whose letters can still be read when it is as wide as the text of a page.
constexpr const char* size_on_a_page = "840x580";

bool is_pdf(const std::filesystem::path& out) {
    const std::string ending = io::lower_ascii(out.extension().string());
    if (ending != ".pdf" && ending != ".html" && ending != ".htm")
        throw UsageError(
            fmt::format("--output: “{}” ends in none of .html, .htm and .pdf; a report is a page "
                        "of HTML or a PDF.",
                        out.string()));
    return ending == ".pdf";
}

/// The element alone: a page of HTML has a head of its own.
std::string svg_element(const session::Session& session, const PictureStyle& style) {
    const std::vector<std::uint8_t> bytes = take_paper_picture(PictureFormat::svg, session, style);
    const std::string svg(bytes.begin(), bytes.end());
    return svg.substr(svg.find("<svg"));
}

}  // namespace

int run_report(const Options& options) {
    const std::filesystem::path out = options.picture.out;
    const bool as_pdf = is_pdf(out);
    Options asked = options;
    if (as_pdf && asked.picture.size.empty()) asked.picture.size = size_on_a_page;
    auto [session, style] = asked_picture(asked);
    style.prints = std::make_shared<const io::Fingerprints>(io::fingerprints_of(session.atlas()));
    const io::ReportHead head{caption_head(session, style), program_name, style.prints->atlas};
    const style::Document report =
        io::report(session.atlas(), visible_events(session), session.view().filter.known_on, head);
    if (as_pdf)
        io::write_file(out, take_paper_document(report, session, style));
    else
        io::write_text(out, io::html_document(report, svg_element(session, style)));
    return 0;
}

}  // namespace app
