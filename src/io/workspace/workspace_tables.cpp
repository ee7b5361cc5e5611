#include <fmt/format.h>

#include "io/files/file_time.hpp"
#include "io/workspace/geopackage_database.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {
namespace {

// Tables and columns as the standard prescribes them; "GPKG" and 1.3.0 in the header.
constexpr const char* geopackage_tables = R"sql(
PRAGMA application_id = 1196444487;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
   || 'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
   || 'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
   || 'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on WGS 84');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  VALUES ('events', 'features', 'events', 4326), ('claims', 'attributes', 'claims', NULL),
         ('actors', 'attributes', 'actors', NULL), ('sources', 'attributes', 'sources', NULL),
         ('changes', 'attributes', 'changes', NULL), ('atlas', 'attributes', 'atlas', NULL);
INSERT INTO gpkg_geometry_columns VALUES ('events', 'geom', 'POINT', 4326, 0, 0);
)sql";

// AUTOINCREMENT in `changes`: a number that was used once never comes again.
constexpr const char* atlas_tables = R"sql(
CREATE TABLE events (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id TEXT NOT NULL UNIQUE, title TEXT,
  kind TEXT, "when" TEXT, place TEXT, precision TEXT, radius_m REAL, accused_side TEXT, layer TEXT,
  notes TEXT, created TEXT, modified TEXT, status TEXT, reason TEXT, position REAL);
CREATE INDEX events_position ON events (position);
CREATE TABLE claims (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL UNIQUE, event_id TEXT NOT NULL,
  position INTEGER, actor_id TEXT, stance TEXT, basis TEXT, accuses_side TEXT, made TEXT,
  metric TEXT, value_min REAL, value_max REAL, summary TEXT, quote TEXT, source_id TEXT);
CREATE INDEX claims_event_id ON claims (event_id, position);
CREATE TABLE actors (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL UNIQUE, name TEXT,
  short_name TEXT, side TEXT, kind TEXT, parent_id TEXT, notes TEXT, source_id TEXT);
CREATE TABLE sources (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL UNIQUE, publisher TEXT,
  title TEXT, url TEXT, archive_url TEXT, published TEXT, language TEXT, via_id TEXT);
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
  what TEXT NOT NULL, event_ids TEXT NOT NULL, entry_ids TEXT NOT NULL);
CREATE TABLE atlas (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, key TEXT NOT NULL UNIQUE, value TEXT);
)sql";

}  // namespace

void make_workspace_tables(const GeopackageFile& file) {
    file.run(geopackage_tables);
    file.run(atlas_tables);
    GeopackageStatement(file, "UPDATE gpkg_contents SET last_change = ?1")
        .bind(1, file_time())
        .run();
    GeopackageDatabase base(file);
    set_workspace_fact(base, "format", std::to_string(workspace_format));
}

}  // namespace io
