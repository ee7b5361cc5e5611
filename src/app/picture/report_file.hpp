#pragma once

#include <cstdint>
#include <vector>

#include "app/picture/picture_style.hpp"
#include "session/session.hpp"

namespace app {

enum class ReportFormat { html, pdf };

/// What a report says that it was drawn from.
io::Evidence report_evidence(ReportFormat format, const session::Session& session,
                             const PictureStyle& style);

/// The session's map with its events, claims and sources as one file's bytes. Of the evidence it
/// also names program, date and fingerprint. The same session and evidence give the same bytes.
std::vector<std::uint8_t> take_report(ReportFormat format, const session::Session& session,
                                      const PictureStyle& style, const io::Evidence& evidence);

}  // namespace app
