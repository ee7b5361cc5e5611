#include "io/server/server_survey.hpp"

#include "io/postgis_part.hpp"

namespace io {

std::unique_ptr<ServerSurvey> ServerSurvey::of_large(const std::string& location,
                                                     std::size_t most_read,
                                                     const Progress& progress) {
    return postgis_part().survey_of_large(location, most_read, progress);
}

}  // namespace io
