#include "app/verify_paper.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/paper_picture.hpp"
#include "app/shown_again.hpp"
#include "claims/plain_words.hpp"
#include "io/error.hpp"
#include "io/evidence/evidence.hpp"

namespace app {
namespace {

void tell_bytes(const std::vector<std::uint8_t>& is, const std::vector<std::uint8_t>& ought) {
    const auto first = std::ranges::mismatch(is, ought).in1 - is.begin();
    fmt::print("  It has {} bytes, not {}; up to byte {} they are the same.\n",
               claims::with_thousands(is.size()), claims::with_thousands(ought.size()),
               claims::with_thousands(static_cast<std::uint64_t>(first)));
}

}  // namespace

int verify_paper(const std::string& path, const io::PaperFile& paper, const std::string& atlas) {
    if (!paper.evidence)
        throw io::FileError(
            path,
            "cannot be verified: it holds a view, but no evidence of what it was drawn from.");
    const io::Evidence& was = *paper.evidence;
    const PictureFormat format = paper.is_pdf ? PictureFormat::pdf : PictureFormat::svg;
    const ShownAgain again = shown_again({paper.view, was}, atlas);
    const io::Evidence now = paper_evidence(format, again.session, again.style);
    // Of an atlas that has changed the evidence says otherwise; that alone alters no picture.
    const io::Evidence ought = again.atlas_change.empty() ? as_it_was(now, was) : was;
    const std::vector<std::uint8_t> drawn =
        take_paper_picture(format, again.session, again.style, ought);

    const bool is_same = drawn == paper.bytes;
    const int code = tell_verdict(path, is_same, again.atlas_change, "byte");
    if (is_same) return code;
    tell_bytes(paper.bytes, drawn);
    if (!(ought == was)) fmt::print("  The note “{}” says something else.\n", io::evidence_keyword);
    tell_makers(was, now.renderer);
    return code;
}

}  // namespace app
