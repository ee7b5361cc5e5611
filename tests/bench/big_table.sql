-- Ten million made-up events, each tenth with a claim, in the tables of an atlas at a server.
-- psql -v events=10000000 -v schema=big -f big_table.sql. The tables: claim-atlas export --to PG:…
\set ON_ERROR_STOP on
SET search_path = :schema, public;
SET synchronous_commit = off;
SET maintenance_work_mem = '1GB';
DROP INDEX events_geom, events_position, events_time, events_status;
TRUNCATE events, claims;
SELECT setseed(0.5);

-- Three in four lie in the South Caucasus around forty towns, the others anywhere.
CREATE TEMP TABLE towns AS
SELECT n, 40 + 10 * random() AS lng, 38.5 + 5 * random() AS lat FROM generate_series(0, 39) AS n;

INSERT INTO events (id, geom, title, kind, "when", place, precision, radius_m, layer, status, reason,
                    begins, ends, position)
SELECT 'e' || n, ST_SetSRID(ST_MakePoint(lng, lat), 4326), 'Made-up event ' || n,
       (ARRAY['shelling', 'strike', 'clash', 'displacement', 'arrest'])[1 + n % 5],
       to_char(day, 'YYYY-MM-DD'), 'Town ' || n % 40, 'exact', 0,
       (ARRAY['first', 'second', 'third'])[1 + n % 3],
       CASE WHEN n % 10 > 0 THEN 'reported' WHEN n % 20 > 0 THEN 'alleged'
            WHEN n % 40 > 0 THEN 'claimed' ELSE 'contested' END,
       'made up', day, day + interval '1 day', n
FROM (SELECT numbers.n, timestamp '1988-01-01' + interval '1 day' * (numbers.n::bigint * 7919 % 13000) AS day,
             CASE WHEN numbers.n % 4 > 0 THEN t.lng + 0.3 * sqrt(-2 * ln(1 - random())) * cos(6.2832 * turn)
                  ELSE -179 + 358 * random() END AS lng,
             CASE WHEN numbers.n % 4 > 0 THEN t.lat + 0.2 * sqrt(-2 * ln(1 - random())) * sin(6.2832 * turn)
                  ELSE -58 + 130 * random() END AS lat
      FROM (SELECT n, random() AS turn FROM generate_series(1, :events) AS n) AS numbers
      JOIN towns AS t ON t.n = numbers.n % 40) AS places;

INSERT INTO actors (id, name, short_name, side, kind)
VALUES ('made-up-1', 'The first made-up party', 'First', 'one', 'state'),
       ('made-up-2', 'The second made-up party', 'Second', 'two', 'state') ON CONFLICT DO NOTHING;
INSERT INTO claims (id, event_id, position, actor_id, stance, basis, accuses_side, made, summary,
                    known_from)
SELECT 'c' || n, 'e' || n, 0, 'made-up-1', 'asserts', 'statement',
       CASE WHEN n % 20 > 0 THEN 'two' END, '2024-01-01', 'It happened', extract(epoch FROM timestamp '2024-01-02')
FROM generate_series(10, :events, 10) AS n
UNION ALL
SELECT 'd' || n, 'e' || n, 1, 'made-up-2', 'denies', 'statement', NULL, '2024-01-02', 'It did not',
       extract(epoch FROM timestamp '2024-01-03')
FROM generate_series(40, :events, 40) AS n;

CREATE INDEX events_geom ON events USING gist (geom);
CREATE INDEX events_position ON events (position, fid);
CREATE INDEX events_time ON events (begins, ends);
CREATE INDEX events_status ON events (status);
VACUUM ANALYZE events;
VACUUM ANALYZE claims;
