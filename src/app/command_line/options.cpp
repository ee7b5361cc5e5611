#include "app/command_line/options.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/command_line/option_checks.hpp"
#include "app/command_line/shared_options.hpp"

namespace app {
namespace {

void add_atlas(CLI::App& app, Options& options, const std::string& otherwise = "the bundled one") {
    app.add_option("atlas", options.atlas,
                   "Folder of an atlas (events.csv, …), a workspace (.gpkg) or “PG:” and a "
                   "connection; without it, " +
                       otherwise)
        ->type_name("ATLAS");
}

void add_words(CLI::App& command, PictureOptions& picture) {
    command.add_option("--title", picture.title, "In place of the atlas’ title")->type_name("TEXT");
    command
        .add_option("--words", picture.words, "What you say about the picture, beneath its title")
        ->type_name("TEXT");
}

void add_render(CLI::App& app, Options& options) {
    CLI::App& render = *app.add_subcommand("render", "Draw a picture without a display");
    add_atlas(render, options);
    render
        .add_option(
            "-o,--output", options.picture.out,
            "PNG, PDF, SVG, JPEG or WebP file to write, by its ending; - is standard output")
        ->check(some_name())
        ->type_name("OUT.png|OUT.pdf|…")
        ->required();
    add_view(render, options.picture);
    add_format(render, options.picture);
    render
        .add_option(
            "--caption", options.picture.caption,
            "Write what the picture shows in words: its events with every claim and source; "
            "- is standard output")
        ->check(some_name())
        ->type_name("OUT.md");
    add_words(render, options.picture);
    add_picture(render, options);
    render.callback([&] { options.task = Task::render; });
}

void add_report(CLI::App& app, Options& options) {
    CLI::App& report =
        *app.add_subcommand("report", "Write the map with its events, claims and sources");
    add_atlas(report, options);
    report
        .add_option("-o,--output", options.picture.out,
                    "HTML page or PDF to write, by its ending; it needs no other file")
        ->check(some_name())
        ->type_name("OUT.html|OUT.pdf")
        ->required();
    add_view(report, options.picture);
    add_words(report, options.picture);
    add_picture(report, options);
    report.callback([&] { options.task = Task::report; });
}

/// What there is a picture for each of. Returns the flag for the sides.
CLI::Option* add_each(CLI::App& series, SeriesFlags& flags) {
    CLI::Option_group& each = *series.add_option_group("A picture for each");
    CLI::Option* narrative =
        each.add_option("--narrative", flags.narrative, "Step of a narrative, with its caption")
            ->type_name("FILE.json");
    CLI::Option* views = each.add_option("--views", flags.views, "Saved view, or view of a picture")
                             ->delimiter(',')
                             ->excludes(narrative)
                             ->type_name("FILE,FILE");
    CLI::Option* every = each.add_option("--every", flags.every, "hour, day, week, month or year")
                             ->check(CLI::IsMember({"hour", "day", "week", "month", "year"}))
                             ->excludes(narrative)
                             ->excludes(views)
                             ->type_name("UNIT");
    CLI::Option* sides = each.add_flag(
        "--sides", flags.sides,
        "Side: what it says; with one of the others, each of their pictures once a side");
    each.require_option(1, 2);
    series
        .add_option("--along", flags.along,
                    "With --every: “when” events happened, or “known-on”, what was known by then")
        ->check(CLI::IsMember({"when", "known-on"}))
        ->needs(every)
        ->type_name("AXIS");
    return sides;
}

void add_series(CLI::App& app, Options& options) {
    CLI::App& series =
        *app.add_subcommand("series", "Draw many pictures: a folder, an animation, or one sheet");
    SeriesFlags& flags = options.series;
    add_atlas(series, options);
    CLI::Option_group& made = *series.add_option_group("What to make");
    made.add_option("-o,--output", options.picture.out, "Folder of pictures")
        ->check(some_name())
        ->type_name("FOLDER");
    CLI::Option* animation =
        made.add_option("--animation", flags.animation, "One picture that shows all in turn")
            ->check(some_name())
            ->type_name("OUT.webp");
    CLI::Option* sheet =
        made.add_option("--contact-sheet", flags.contact_sheet,
                        "One picture on which all stand small, side by side, with their names")
            ->check(some_name())
            ->type_name("OUT.png");
    made.require_option(1);
    CLI::Option* sides = add_each(series, flags);
    series
        .add_option("--seconds", flags.seconds,
                    "How long a picture of the animation stays; unless given, 1 for a step through "
                    "time, 4 for a view or side, and for a narrative until its words are read")
        ->check(number_within(0.02, 3600.0))
        ->needs(animation)
        ->type_name("N");
    series.add_flag("--skip-unchanged", flags.skip_unchanged,
                    "No picture that would show the same events and statuses as the one before");
    series.add_option("--jobs", flags.jobs, "So many pictures at a time, 1 unless given")
        ->check(CLI::Range(1, 64))
        ->type_name("N");
    add_format(series, options.picture);
    add_picture(series, options);
    series.get_option("--split")->excludes(sides);
    series.get_option("--format")->excludes(animation)->excludes(sheet);
    series.callback([&] { options.task = Task::series; });
}

void add_list(CLI::App& app, Options& options) {
    CLI::App& list = *app.add_subcommand("list", "List events with their derived status");
    add_atlas(list, options);
    list.add_option("--format", options.format, "table, csv, json or geojson")
        ->check(CLI::IsMember({"table", "csv", "json", "geojson"}))
        ->type_name("NAME");
    CLI::Option* changed =
        list.add_option("--changed", options.changed,
                        "Only events about which a claim became known between the ends of two "
                        "dates, and what it changed")
            ->type_name("DATE..DATE");
    list.add_flag("--words", options.words,
                  "Not the events, but the words that these options take here, and how many events "
                  "have each")
        ->excludes(changed);
    add_bounds(list, options.filter, "Events located inside");
    add_filter(list, options.filter);
    list.callback([&] { options.task = Task::list; });
}

void add_show(CLI::App& app, Options& options) {
    CLI::App& show = *app.add_subcommand("show", "The card of an event, an actor or a region");
    show.add_option("what", options.paths, "[ATLAS] ID")
        ->required()
        ->expected(1, 2)
        ->type_name("ID");
    show.add_option("--format", options.format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->type_name("NAME");
    show.add_option("--known-on", options.filter.known_on, "Count only claims made up to this date")
        ->type_name("DATE");
    show.callback([&] {
        options.task = Task::show;
        options.subject = options.paths.back();
        if (options.paths.size() == 2) options.atlas = options.paths.front();
    });
}

void add_export(CLI::App& app, Options& options) {
    CLI::App& command = *app.add_subcommand("export", "Write an atlas in another format");
    add_atlas(command, options);
    command
        .add_option(
            "--to", options.export_to,
            "File to write: .gpkg, .geojson, .kml or .xlsx; a name that ends in .csv or in nothing "
            "is a folder of tables; or “PG:” and a connection")
        ->check(some_name())
        ->type_name("OUT")
        ->required();
    command.add_flag("--replace", options.replace, "Write over a file that is there");
    add_bounds(command, options.filter, "Events located inside");
    add_filter(command, options.filter, "--until");
    command.callback([&] { options.task = Task::export_atlas; });
}

void add_import(CLI::App& app, Options& options) {
    CLI::App& command =
        *app.add_subcommand("import", "Take events of other files into a workspace");
    ImportFlags& flags = options.import;
    command
        .add_option("input", options.paths,
                    "CSV, TSV, GeoJSON, KML, KMZ, GeoPackage, shapefile, FlatGeobuf, XLSX or ODS "
                    "file, or the folder of an atlas")
        ->required()
        ->type_name("INPUT");
    command
        .add_option("--into", flags.into,
                    "Workspace to import into, or “PG:” and a connection; made when it is not "
                    "there")
        ->type_name("ATLAS.gpkg");
    command.add_option("--profile", flags.profile, "Layout of the input, auto unless given")
        ->check(CLI::IsMember({"auto", "atlas", "acled", "ucdp", "timemap", "points"}))
        ->type_name("NAME");
    command
        .add_option("--map", flags.map, "What a column holds: title, when, lat, …; may be repeated")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name("COLUMN=FIELD");
    command.add_option("--dates", flags.dates, "Order of dates in numbers, auto unless given")
        ->check(CLI::IsMember({"auto", "dmy", "mdy", "ymd"}))
        ->type_name("ORDER");
    command
        .add_option("--encoding", flags.encoding,
                    "How the letters of a table of text are written, such as windows-1251; as the "
                    "file shows unless given")
        ->check(known_encoding())
        ->type_name("NAME");
    command
        .add_option(
            "--precision", flags.precision,
            "How exactly places are known whose rows do not tell, in points and TimeMap: exact "
            "unless given")
        ->check(CLI::IsMember({"exact", "settlement", "district", "region", "country"}))
        ->type_name("NAME");
    command.add_flag("--preview", flags.preview, "Only say what would be imported");
    command.callback([&] { options.task = Task::import_files; });
}

void add_verify(CLI::App& app, Options& options) {
    CLI::App& command =
        *app.add_subcommand("verify", "Draw a picture again and tell whether it is unaltered");
    command.add_option("picture", options.paths, "PICTURE [ATLAS]")
        ->required()
        ->expected(1, 2)
        ->type_name("PICTURE");
    command
        .add_option("-o,--diff", options.picture.out,
                    "PNG file to write where a PNG differs: the pixels that do are red")
        ->check(some_name())
        ->type_name("OUT.png");
    command.callback([&] {
        options.task = Task::verify;
        options.subject = options.paths.front();
        if (options.paths.size() == 2) options.atlas = options.paths.back();
    });
}

void add_rest(CLI::App& app, Options& options) {
    CLI::App& check = *app.add_subcommand("check", "Read files and report every problem in them");
    check.add_option("path", options.paths, "Atlas folders, boundary folders, .csv or .shp files")
        ->required()
        ->type_name("PATH");
    check.callback([&] { options.task = Task::check; });
    CLI::App& info = *app.add_subcommand("info", "Versions, OpenGL renderer, drivers, folders");
    info.callback([&] { options.task = Task::info; });
}

}  // namespace

Options read_options(int argc, char** argv) {
    Options options;
    CLI::App app{"Claim Atlas: a map where every event carries the claims made about it.",
                 "claim-atlas"};
    app.set_version_flag("--version", "claim-atlas " CLAIM_ATLAS_VERSION);
    app.require_subcommand(0, 1);
    add_atlas(app, options, "the one that was open last");
    app.add_flag("--afresh", options.afresh,
                 "Open the window as on the first day, not as it was left");
    app.add_option("--view", options.picture.view,
                   "Saved view, or a picture of this program, to open the window with")
        ->type_name("FILE.json|FILE.png");
    add_render(app, options);
    add_series(app, options);
    add_report(app, options);
    add_verify(app, options);
    add_list(app, options);
    add_show(app, options);
    add_import(app, options);
    add_export(app, options);
    add_rest(app, options);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        app.exit(wanted);
        options.task = Task::nothing;
    } catch (const CLI::ParseError& error) {
        std::cerr << "claim-atlas: " << error.what() << "\nclaim-atlas: see claim-atlas --help\n";
        options.task = Task::nothing;
        options.exit_code = 2;
    }
    return options;
}

}  // namespace app
