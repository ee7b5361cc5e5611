#include "platform/open_link.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <string>

namespace {

namespace fs = std::filesystem;

/// What hands addresses on, on a computer where that ends with `code`.
class Opener {
 public:
    explicit Opener(int code) : path_(std::getenv("PATH")) {
        const fs::path folder = fs::path(TEST_OUTPUT_DIR) / "opener";
        fs::create_directories(folder);
        std::ofstream(folder / "xdg-open") << "#!/bin/sh\nexit " << code << "\n";
        fs::permissions(folder / "xdg-open", fs::perms::owner_all);
        ::setenv("PATH", (folder.string() + ":" + path_).c_str(), 1);
    }
    ~Opener() { ::setenv("PATH", path_.c_str(), 1); }
    Opener(const Opener&) = delete;
    Opener& operator=(const Opener&) = delete;

 private:
    std::string path_;
};

}  // namespace

TEST_CASE("that there is no browser for a link comes out once it was handed on") {
    const Opener none(3);
    auto told = std::make_shared<std::promise<void>>();
    REQUIRE(platform::open_link("https://example.org", [told] { told->set_value(); }));
    CHECK(told->get_future().wait_for(std::chrono::seconds(8)) == std::future_status::ready);
}

TEST_CASE("what was opened is not told of, and nothing but the web is opened") {
    const Opener works(0);
    auto told = std::make_shared<std::promise<void>>();
    CHECK(platform::open_link("http://example.org", [told] { told->set_value(); }));
    CHECK(told->get_future().wait_for(std::chrono::milliseconds(500)) ==
          std::future_status::timeout);
    CHECK_FALSE(platform::open_link("file:///etc/passwd", [] {}));
}
