#include "app/command_line/shared_options.hpp"

#include "app/command_line/option_checks.hpp"

namespace app {
namespace {

void add_size(CLI::App& render, PictureOptions& picture) {
    CLI::Option* size =
        render
            .add_option("--size", picture.size,
                        "Pixels of the layout, 1600x1000 unless given (report as PDF: 840x580); or "
                        "paper, as 297x210mm")
            ->type_name("WxH[mm]");
    CLI::Option* ratio =
        render
            .add_option("--pixel-ratio", picture.pixel_ratio, "Device pixels per pixel, 0.5 to 16")
            ->check(number_within(0.5, 16.0))
            ->type_name("R");
    render
        .add_option("--preset", picture.preset,
                    "slide, a4, a4-portrait, a3, a3-portrait, square or web: size and pixel ratio "
                    "at once")
        ->check(CLI::IsMember({"slide", "a4", "a4-portrait", "a3", "a3-portrait", "square", "web"}))
        ->excludes(size)
        ->excludes(ratio)
        ->type_name("NAME");
    render
        .add_option(
            "--dpi", picture.dpi,
            "Dots per inch: written into the file; of a size in mm, also how many pixels are "
            "drawn")
        ->check(number_within(10.0, 2400.0))
        ->type_name("N");
}

void add_aim(CLI::App& render, PictureOptions& picture) {
    render.add_option("--center", picture.center, "Middle of the map")->type_name("LNG,LAT");
    render.add_option("--zoom", picture.zoom, "World is 512 px wide at 0, doubles each level")
        ->check(number_within(0.0, 19.0))
        ->type_name("Z");
    render.add_flag("--fit", picture.fit, "Show all events that the filter leaves");
}

void add_look(CLI::App& render, PictureOptions& picture) {
    render.add_option("--boundary-view", picture.boundaries, "both, recognised or in-effect")
        ->check(CLI::IsMember({"both", "recognised", "in-effect"}))
        ->type_name("NAME");
    render
        .add_option("--names", picture.names,
                    "usual, local, armenian, azerbaijani, georgian, russian or turkish")
        ->check(CLI::IsMember(
            {"usual", "local", "armenian", "azerbaijani", "georgian", "russian", "turkish"}))
        ->type_name("NAME");
    render
        .add_option("--projection", picture.projection,
                    "web-mercator, lambert-caucasus or equal-earth")
        ->check(CLI::IsMember({"web-mercator", "lambert-caucasus", "equal-earth"}))
        ->type_name("NAME");
    render
        .add_option("--split", picture.split,
                    "Two maps beside each other: what the one side says and what the other says")
        ->delimiter(',')
        ->expected(2)
        ->type_name("SIDE,SIDE");
    render.add_option("--theme", picture.theme, "light, dark or print, which is black and white")
        ->check(CLI::IsMember({"light", "dark", "print"}))
        ->type_name("NAME");
    render.add_flag("--links", picture.links, "Arcs between events that the atlas links");
    render.add_flag("--no-furniture", picture.no_furniture,
                    "The map alone, without title and legend");
    render
        .add_option("--parts", picture.parts,
                    "What frames the map: title, legend, notes, scale, north, attribution, "
                    "sources as numbered notes, and locator, a small map of the wider area; all "
                    "but the last two unless given, with the locator on A4 and A3")
        ->delimiter(',')
        ->type_name("A,B");
}

}  // namespace

void add_filter(CLI::App& app, FilterOptions& filter, const char* until) {
    const std::string group = "Which events";
    const auto words = [&](const char* name, std::vector<std::string>& into, const char* help) {
        app.add_option(name, into, help)->delimiter(',')->type_name("A,B")->group(group);
    };
    words("--status", filter.statuses, "Derived claim statuses: contested, alleged, …");
    words("--kind", filter.kinds, "Kinds of event: shelling, talks, …");
    words("--layer", filter.layers, "Event layers");
    words("--actor", filter.actors, "Ids of actors who made a claim about the event");
    words("--side", filter.sides, "Parties that a claim comes from or accuses");
    words("--accused", filter.accused, "Sides that a claim, or the event, accuses");
    words("--stance", filter.stances, "asserts, denies, withdraws");
    words("--publisher", filter.publishers,
          "Publishers of a claim's source, or of a source that it quotes");
    words("--metric", filter.metrics, "What a claim counts: killed_civilian, …");
    const auto text = [&](const char* name, std::string& into, const char* type, const char* help) {
        app.add_option(name, into, help)->type_name(type)->group(group);
    };
    text("--figure", filter.figure, "N|A..B", "A claim's figure is N, or may lie from A to B");
    text(
        "--precision", filter.precision, "NAME",
        "Places known as exactly as this, or better: exact, settlement, district, region, country");
    text("--polygon", filter.polygon, "LNG,LAT …|FILE",
         "Events inside an area: three corners or more, or the polygons of a GeoJSON file");
    text("--from", filter.from, "DATE", "Events that end on this date (EDTF) or later");
    text(until, filter.to, "DATE", "Events that begin on this date (EDTF) or earlier");
    text("--known-on", filter.known_on, "DATE", "Count only claims made up to this date");
    text("--text", filter.text, "WORDS", "Events in whose texts every word occurs");
}

void add_bounds(CLI::App& app, FilterOptions& filter, const char* help) {
    app.add_option("--bounds", filter.bounds, help)->type_name("W,S,E,N");
}

void add_view(CLI::App& app, PictureOptions& picture) {
    app.add_option("--view", picture.view,
                   "Saved view, or a picture of this program: camera, filter, layers, theme; "
                   "other options change it")
        ->type_name("FILE.json|FILE.png|…");
}

void add_format(CLI::App& app, PictureOptions& picture) {
    app.add_option("--format", picture.format,
                   "png, pdf, svg, jpg or webp, whatever the file's name; png unless given or "
                   "told by the name")
        ->check(CLI::IsMember({"png", "pdf", "svg", "jpg", "webp"}))
        ->type_name("NAME");
}

void add_picture(CLI::App& render, Options& options) {
    add_size(render, options.picture);
    add_bounds(render, options.filter, "Part of the world to show");
    add_aim(render, options.picture);
    add_look(render, options.picture);
    add_filter(render, options.filter);
}

}  // namespace app
