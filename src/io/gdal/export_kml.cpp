#include "io/gdal/export_kml.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <map>

#include "claims/draft.hpp"
#include "claims/status/status.hpp"
#include "claims/words/isolated.hpp"
#include "io/atlas/words.hpp"
#include "io/gdal/gdal_option.hpp"
#include "io/gdal/vector_file.hpp"

namespace io {
namespace {

/// Other programs show a description as HTML, in which text from an atlas must be only text.
void add_line(std::string& html, std::string_view line) {
    if (line.empty()) return;
    if (!html.empty()) html += "<br/>\n";
    for (const char byte : line) {
        if (byte == '<')
            html += "&lt;";
        else if (byte == '>')
            html += "&gt;";
        else if (byte == '&')
            html += "&amp;";
        else
            html += byte;
    }
}

std::string claim_line(const claims::Atlas& atlas, const claims::Claim& claim) {
    const claims::Actor* actor = atlas.actor(claim.actor);
    std::string line = fmt::format("{} {}", actor == nullptr ? "?" : actor->label(),
                                   claims::to_word(claim.stance));
    if (!claim.made_text.empty()) line += fmt::format(" ({})", claim.made_text);
    if (!claim.summary.empty()) line += fmt::format(": {}", claim.summary);
    if (const std::string chain = atlas.source_chain_in_words(claim.source); !chain.empty())
        line += fmt::format(" [{}]", chain);
    return line;
}

std::string description(const claims::Atlas& atlas, claims::EventRow row,
                        const claims::Derivation& derivation) {
    const claims::Event event = atlas.event(row);
    std::string text;
    add_line(text, fmt::format("Status: {}", claims::to_word(derivation.status)));
    add_line(text, derivation.reason);
    if (!event.when_text.empty()) add_line(text, fmt::format("When: {}", event.when_text));
    if (!event.place.empty()) add_line(text, fmt::format("Place: {}", event.place));
    add_line(text, fmt::format("Precision: {}", claims::to_word(event.precision)));
    if (event.radius_m > 0.0) add_line(text, fmt::format("Radius: {} m", event.radius_m));
    for (const claims::Claim& claim : atlas.claims_about(row))
        add_line(text, claim_line(atlas, claim));
    add_line(text, event.notes);
    return xml_text(claims::without_isolates(text));
}

/// The layers of an atlas in the order in which they occur.
class Folders {
 public:
    explicit Folders(VectorFile& file) : file_(file) {}

    OGRLayer& of(std::string_view layer) {
        const auto found = layers_.find(layer);
        if (found != layers_.end()) return *found->second;
        const std::string name = xml_text(layer);
        OGRLayer& made = file_.add_layer(name.empty() ? "Events" : name, true, "FOLDER=YES");
        for (const char* field : {"Name", "description", "id", "kind", "when", "place", "precision",
                                  "radius_m", "accused_side", "status"}) {
            OGRFieldDefn text(field, OFTString);
            made.CreateField(&text);
        }
        layers_.emplace(layer, &made);
        return made;
    }

 private:
    VectorFile& file_;
    std::map<std::string, OGRLayer*, std::less<>> layers_;
};

}  // namespace

std::vector<std::string> export_kml(const claims::Atlas& atlas, const std::filesystem::path& path,
                                    Taken taken, const Progress& progress) {
    // With typed fields the driver copies the whole document for each of them when it writes it.
    const GdalOption plain_fields("LIBKML_USE_SIMPLEFIELD", "NO");
    VectorFile file(path, taken, "LIBKML", ".kml");
    Folders folders(file);
    std::size_t unplaced = 0;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) {
        const claims::Event event = atlas.event(row);
        if (row % rows_between_news == 0)
            tell(progress, "Writing",
                 static_cast<double>(row) / static_cast<double>(atlas.event_count()));
        if (!event.is_located()) {
            ++unplaced;
            continue;
        }
        OGRLayer& layer = folders.of(event.layer);
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer.GetLayerDefn()));
        const auto set = [&](const char* field, std::string_view text) {
            if (!text.empty()) feature->SetField(field, xml_text(text).c_str());
        };
        set("Name", event.title);
        const claims::Derivation derivation = claims::derive(atlas, row);
        set("description", description(atlas, row, derivation));
        set("id", event.id);
        set("kind", event.kind);
        set("when", event.when_text);
        set("place", event.place);
        set("precision", claims::to_word(event.precision));
        if (event.radius_m > 0.0) set("radius_m", fmt::format("{}", event.radius_m));
        set("accused_side", event.accused_side);
        set("status", claims::to_word(derivation.status));
        // A plain grey dot takes no side; other programs have a pin or a flag otherwise.
        feature->SetStyleString(
            "SYMBOL(id:\"http://maps.google.com/mapfiles/kml/shapes/placemark_circle.png\","
            "c:#606060FF)");
        OGRPoint point(event.at.lng, event.at.lat);
        feature->SetGeometry(&point);
        file.add(layer, *feature);
    }
    file.finish();
    if (unplaced == 0) return {};
    return {fmt::format("{}: {} without a place {} left out.", path.string(),
                        counted(unplaced, "event"), unplaced == 1 ? "is" : "are")};
}

}  // namespace io
