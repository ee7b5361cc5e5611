#include "claims/words/source_name.hpp"

#include <string_view>

#include "claims/words/isolated.hpp"

namespace claims {
namespace {

/// As in https://datatracker.ietf.org/doc/html/rfc3986#section-3.2, without “www.”.
std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos && !url.starts_with("www.")) return {};
    std::string_view host = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    host = host.substr(0, host.find(':'));
    if (host.starts_with("www.")) host.remove_prefix(4);
    return host;
}

}  // namespace

std::string source_name(const Source& source) {
    if (!source.publisher.empty()) return source.publisher;
    if (!source.title.empty()) return source.title;
    const std::string_view host = host_of(source.url);
    return host.empty() ? source.id : std::string(host);
}

std::string source_title(const Source& source) {
    std::string words = isolated(source_name(source));
    if (!source.publisher.empty() && !source.title.empty()) words += ": " + isolated(source.title);
    return words;
}

}  // namespace claims
