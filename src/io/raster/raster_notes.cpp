#include "io/raster/raster_notes.hpp"

#include <fmt/format.h>
#include <webp/mux.h>

#include <memory>
#include <string_view>

#include "io/error.hpp"
#include "io/report/html.hpp"

namespace io {
namespace {

constexpr std::uint8_t mark = 0xFF, comment = 0xFE, first_application = 0xE0,
                       last_application = 0xEF, restart_0 = 0xD0, start_of_scan = 0xDA;
constexpr std::size_t head_size = 2, length_size = 2;  // bytes
constexpr std::size_t longest_comment = 0xFFFF - length_size;

std::size_t length_at(std::span<const std::uint8_t> file, std::size_t at) {
    return static_cast<std::size_t>(file[at]) << 8U | file[at + 1];
}

/// Calls `visit` with each segment's mark, where its length stands, and that, up to the pixels.
void for_segments(std::span<const std::uint8_t> file, auto visit) {
    std::size_t at = head_size;
    while (at + head_size + length_size <= file.size() && file[at] == mark) {
        const std::uint8_t kind = file[at + 1];
        if (kind >= restart_0 && kind <= start_of_scan) return;
        const std::size_t length = length_at(file, at + head_size);
        if (length < length_size || at + head_size + length > file.size()) return;
        visit(kind, at + head_size, length);
        at += head_size + length;
    }
}

void add_comment(std::vector<std::uint8_t>& segments, std::string_view text) {
    const std::size_t length = text.size() + length_size;
    for (const std::size_t byte : {std::size_t{mark}, std::size_t{comment}, length >> 8U, length})
        segments.push_back(static_cast<std::uint8_t>(byte));
    segments.insert(segments.end(), text.begin(), text.end());
}

std::string xmp_of(const RasterNotes& notes) {
    const auto element = [](const char* name, const std::string& text) {
        return fmt::format("<{0} xmlns=\"urn:claim-atlas\">{1}</{0}>\n", name, html_text(text));
    };
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\">\n" +
           element("view", notes.view) + element("evidence", notes.evidence) +
           element("seal", notes.seal) + "</rdf:Description></rdf:RDF></x:xmpmeta>\n";
}

}  // namespace

void add_notes_to_jpeg(std::vector<std::uint8_t>& file, const RasterNotes& notes) {
    std::size_t at = head_size;
    for_segments(file, [&](std::uint8_t kind, std::size_t from, std::size_t length) {
        const bool is_head = kind >= first_application && kind <= last_application;
        if (is_head && from == at + head_size) at = from + length;
    });
    const std::string text =
        fmt::format("Claim Atlas view: {}\nClaim Atlas evidence: {}", notes.view, notes.evidence);
    std::vector<std::uint8_t> segments;
    for (std::size_t from = 0; from < text.size(); from += longest_comment)
        add_comment(segments, std::string_view(text).substr(from, longest_comment));
    add_comment(segments, "\n" + notes.seal);
    file.insert(file.begin() + static_cast<std::ptrdiff_t>(at), segments.begin(), segments.end());
}

std::string comments_in_jpeg(std::span<const std::uint8_t> file) {
    std::string text;
    for_segments(file, [&](std::uint8_t kind, std::size_t from, std::size_t length) {
        const auto said = file.subspan(from, length).subspan(length_size);
        if (kind == comment) text.append(said.begin(), said.end());
    });
    return text;
}

void add_notes_to_webp(std::vector<std::uint8_t>& file, const RasterNotes& notes) {
    const WebPData whole{file.data(), file.size()};
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxCreate(&whole, 0),
                                                                 &WebPMuxDelete);
    const std::string xmp = xmp_of(notes);
    const WebPData chunk{reinterpret_cast<const std::uint8_t*>(xmp.data()), xmp.size()};
    WebPData noted;
    WebPDataInit(&noted);
    if (!mux || WebPMuxSetChunk(mux.get(), "XMP ", &chunk, 0) != WEBP_MUX_OK ||
        WebPMuxAssemble(mux.get(), &noted) != WEBP_MUX_OK)
        throw Error("The notes could not be written into the WebP.");
    file.assign(noted.bytes, noted.bytes + noted.size);
    WebPDataClear(&noted);
}

}  // namespace io
