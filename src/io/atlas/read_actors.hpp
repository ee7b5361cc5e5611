#pragma once

#include <vector>

#include "claims/actor.hpp"
#include "io/atlas/table.hpp"
#include "io/atlas/table_ids.hpp"
#include "io/files/file_problems.hpp"

namespace io {

struct ActorTable {
    std::vector<claims::Actor> actors;
    TableIds ids;
    std::vector<std::string> extra_columns;
};

/// Reads the actors. Throws io::FileError when it is no such table.
ActorTable read_actors(const TableSource& from, FileProblems& problems);

/// Reports notes whose source is not in the sources table, and forgets that source.
void check_actor_sources(ActorTable& table, const TableIds& sources, FileProblems& problems);

}  // namespace io
