#include "app/errands/link_errands.hpp"

#include <fmt/format.h>

#include "platform/open_link.hpp"

namespace app {

void LinkErrands::open(const session::OpenLink& errand) {
    const auto tell_later = [unopened = unopened_, url = errand.url] { unopened->put(url); };
    if (!platform::open_link(errand.url, tell_later)) tell(errand.url);
}

bool LinkErrands::poll() {
    const std::optional<std::string> url = unopened_->take();
    if (url) tell(*url);
    return url.has_value();
}

void LinkErrands::tell(const std::string& url) {
    session_.apply(session::ShowMessage{
        .text = fmt::format("The link could not be opened in a browser: {}", url),
        .is_problem = true});
}

}  // namespace app
