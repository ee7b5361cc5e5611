#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "io/error.hpp"
#include "io/json.hpp"

namespace io {

/// Throws io::Error with the rest of a sentence: "is not valid JSON on line 3."
Json json_from(std::string_view text);

/// What to do with each member that an object may have.
using MemberReaders = std::map<std::string_view, std::function<void(const Json&)>>;

/// Reads the members of an object. Throws io::Error when `object` is none or has a member that
/// nobody reads; `where` names the object, as "“filter”", unless empty. What a reader throws is
/// passed on with the name of its member before it.
void read_members(const Json& object, std::string_view where, const MemberReaders& readers);

// Each throws io::Error with the rest of a sentence: "is no text.".
std::string text_from(const Json& value);
double number_from(const Json& value);
bool flag_from(const Json& value);
std::vector<std::string> texts_from(const Json& value);

/// The whole sentence about the file in which something cannot be, such as a member.
FileError about_file(const std::filesystem::path& path, const Error& problem);

/// What `read` makes of the file. The rest of a sentence that it throws becomes a whole one.
template <class Read>
auto reading_file(const std::filesystem::path& path, const Read& read) {
    try {
        return read();
    } catch (const FileError&) {
        throw;
    } catch (const Error& problem) {
        throw about_file(path, problem);
    }
}

}  // namespace io
