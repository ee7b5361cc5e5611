#pragma once

#include <cstdint>
#include <vector>

#include "app/picture/picture.hpp"
#include "app/picture/picture_format.hpp"
#include "style/document.hpp"

namespace app {

/// What such a picture says that it was drawn from.
io::Evidence paper_evidence(PictureFormat format, const session::Session& session,
                            const PictureStyle& style);

/// The session's map as a PDF's or an SVG's bytes: what take_picture() shows, as vectors. Needs no
/// graphics device. The same session gives the same bytes; a PDF is dated only where
/// SOURCE_DATE_EPOCH says a date.
std::vector<std::uint8_t> take_paper_picture(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style);
/// The same with other evidence, which also names program and date.
std::vector<std::uint8_t> take_paper_picture(PictureFormat format, const session::Session& session,
                                             const PictureStyle& style,
                                             const io::Evidence& evidence);

/// A document whose picture is the session's map, as a PDF's bytes.
std::vector<std::uint8_t> take_paper_document(const style::Document& document,
                                              const session::Session& session,
                                              const PictureStyle& style,
                                              const io::Evidence& evidence);

}  // namespace app
