#include "io/view/members.hpp"

#include <fmt/format.h>

#include <cmath>

namespace io {

Json json_from(std::string_view text) {
    try {
        return parse_json(text);
    } catch (const JsonSyntaxError& error) {
        throw Error(fmt::format("is not valid JSON on line {}.", error.line));
    }
}

void read_members(const Json& object, std::string_view where, const MemberReaders& readers) {
    const std::string subject = where.empty() ? "" : fmt::format("{} ", where);
    if (!object.is_object()) throw Error(fmt::format("{}is no object in “{{ }}”.", subject));
    for (const auto& [name, value] : object.items()) {
        const auto reader = readers.find(name);
        if (reader == readers.end())
            throw Error(fmt::format("{}has a member “{}” that is not known.", subject, name));
        try {
            reader->second(value);
        } catch (const Error& error) {
            const std::string_view what = error.what();
            // A member further in has named itself already.
            throw Error(what.starts_with("“") ? std::string(what)
                                              : fmt::format("“{}” {}", name, what));
        }
    }
}

std::string text_from(const Json& value) {
    if (!value.is_string()) throw Error("is no text.");
    return value.get<std::string>();
}

double number_from(const Json& value) {
    if (!value.is_number() || !std::isfinite(value.get<double>())) throw Error("is no number.");
    return value.get<double>();
}

bool flag_from(const Json& value) {
    if (!value.is_boolean()) throw Error("is neither true nor false.");
    return value.get<bool>();
}

std::vector<std::string> texts_from(const Json& value) {
    if (!value.is_array()) throw Error("is no list.");
    std::vector<std::string> texts;
    for (const Json& each : value) texts.push_back(text_from(each));
    return texts;
}

FileError about_file(const std::filesystem::path& path, const Error& problem) {
    const std::string what = problem.what();
    const bool is_rest = what.starts_with("is ") || what.starts_with("has ");
    return {path.string(), is_rest ? what : fmt::format("cannot be used: {}", what)};
}

}  // namespace io
