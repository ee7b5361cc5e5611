#include "io/ahead.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <stdexcept>
#include <thread>
#include <vector>

#include "io/all_cores.hpp"
#include "io/standing_threads.hpp"

namespace {

/// As long as it lives, all threads that stand ready have something to do.
class AllBusy {
 public:
    AllBusy() : begun_(static_cast<std::ptrdiff_t>(count_)) {
        for (std::size_t i = 0; i < count_; ++i)
            io::leave_to_threads([this] {
                begun_.count_down();
                over_.wait();
                ended_.fetch_add(1);
            });
        begun_.wait();
    }
    ~AllBusy() {
        over_.count_down();
        while (ended_ < count_) std::this_thread::yield();
    }
    AllBusy(const AllBusy&) = delete;
    AllBusy& operator=(const AllBusy&) = delete;

 private:
    const std::size_t count_ = io::stand_ready();
    std::latch begun_, over_{1};
    std::atomic<std::size_t> ended_ = 0;
};

}  // namespace

TEST_CASE("a value is worked out ahead, once, by another thread") {
    std::atomic<int> times = 0;
    std::latch begun{1};
    io::Ahead<std::thread::id> ahead([&] {
        ++times;
        begun.count_down();
        return std::this_thread::get_id();
    });
    CHECK(ahead.is_there());
    begun.wait();  // nobody has asked for it yet
    CHECK(ahead.get() != std::this_thread::get_id());
    CHECK_FALSE(ahead.is_there());
    CHECK(times == 1);
    CHECK_FALSE(io::Ahead<int>().is_there());
}

TEST_CASE("whoever asks before a thread is free works it out himself") {
    const AllBusy busy;
    io::Ahead<std::thread::id> ahead([] { return std::this_thread::get_id(); });
    CHECK(ahead.get() == std::this_thread::get_id());
}

TEST_CASE("whoever waits for a value does other work meanwhile") {
    std::latch begun{1}, helped{1};
    std::atomic<bool> is_begun = false;
    io::Ahead<int> ahead([&] {
        begun.count_down();
        helped.wait();  // for what no thread is free to do
        return 7;
    });
    begun.wait();
    std::vector<io::Ahead<void>> others;
    for (std::size_t i = 1; i < io::stand_ready(); ++i) others.emplace_back([&] { helped.wait(); });
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        io::leave_to_threads([&] {
            is_begun = true;
            helped.count_down();
        });
    });
    CHECK(ahead.get() == 7);
    CHECK(is_begun);
    later.join();
}

TEST_CASE("what is thrown ahead is thrown where the value is asked for") {
    io::Ahead<int> ahead([]() -> int { throw std::runtime_error("There is none."); });
    CHECK_THROWS_WITH_AS(ahead.get(), "There is none.", std::runtime_error);
}

TEST_CASE("a value that nobody asks for is waited for when it was begun, else left undone") {
    std::atomic<bool> is_done = false;
    {
        std::latch begun{1};
        const io::Ahead<void> ahead([&] {
            begun.count_down();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            is_done = true;
        });
        begun.wait();
    }
    CHECK(is_done);

    std::atomic<bool> is_begun = false;
    {
        const AllBusy busy;
        io::Ahead<void> ahead([&] { is_begun = true; });
        ahead = io::Ahead<void>();
        CHECK_FALSE(ahead.is_there());
    }
    io::all_cores().run(io::core_count() + 1, [](std::size_t) {});
    CHECK_FALSE(is_begun);
}
