#include "app/picture/report_file.hpp"

#include <string>

#include "app/picture/caption.hpp"
#include "app/picture/evidence.hpp"
#include "app/picture/paper_picture.hpp"
#include "io/evidence/seal.hpp"
#include "io/report/html_document.hpp"
#include "io/report/report.hpp"

namespace app {
namespace {

/// The element alone: a page of HTML has a head of its own.
std::string svg_element(const session::Session& session, const PictureStyle& style,
                        const io::Evidence& evidence) {
    const std::vector<std::uint8_t> bytes =
        take_paper_picture(PictureFormat::svg, session, style, evidence);
    const std::string svg(bytes.begin(), bytes.end());
    return svg.substr(svg.find("<svg"));
}

}  // namespace

io::Evidence report_evidence(ReportFormat format, const session::Session& session,
                             const PictureStyle& style) {
    io::Evidence evidence = paper_evidence(
        format == ReportFormat::pdf ? PictureFormat::pdf : PictureFormat::svg, session, style);
    evidence.form = io::Form::report;
    return evidence;
}

std::vector<std::uint8_t> take_report(ReportFormat format, const session::Session& session,
                                      const PictureStyle& style, const io::Evidence& evidence) {
    const style::Document report =
        io::report(session.atlas(), visible_events(session), session.view().filter.known_on,
                   {caption_head(session, style), evidence.program, evidence.atlas_fingerprint});
    if (format == ReportFormat::pdf) return take_paper_document(report, session, style, evidence);
    const std::string html = io::html_document(report, svg_element(session, style, evidence));
    std::vector<std::uint8_t> bytes(html.begin(), html.end());
    io::seal(bytes);
    return bytes;
}

}  // namespace app
