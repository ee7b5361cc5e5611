#include <filesystem>
#include <string>

#include "app/asked_picture.hpp"
#include "app/caption.hpp"
#include "app/evidence.hpp"
#include "app/paper_picture.hpp"
#include "app/program_name.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/files.hpp"
#include "io/report/report.hpp"

namespace app {
namespace {

/// The element alone: a page of HTML has a head of its own.
std::string svg_element(const session::Session& session, const PictureStyle& style) {
    const std::vector<std::uint8_t> bytes = take_paper_picture(PictureFormat::svg, session, style);
    const std::string svg(bytes.begin(), bytes.end());
    return svg.substr(svg.find("<svg"));
}

}  // namespace

int run_report(const Options& options) {
    const std::filesystem::path out = options.picture.out;
    if (out.extension() != ".html" && out.extension() != ".htm")
        throw UsageError(
            "--output: a report is a page of HTML; give it a name that ends in .html. A browser "
            "prints it as a PDF.");
    const auto [session, style] = asked_picture(options);
    const io::ReportHead head{caption_head(session, style), svg_element(session, style),
                              program_name, io::fingerprints_of(session.atlas()).atlas};
    io::write_text(out, io::report(session.atlas(), visible_events(session),
                                   session.view().filter.known_on, head));
    return 0;
}

}  // namespace app
