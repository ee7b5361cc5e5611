#include "platform/key_order.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace platform;

namespace {

// GLFW's numbers.
constexpr int released = 0, pressed = 1, control = 2;
constexpr int tab = 258, left_control = 341;

/// What passes, as text: characters, and keys as "+258" and "-258".
class Keyboard {
 public:
    void press(int key, int modifiers = 0) { tell(KeyEvent{key, 0, pressed, modifiers}); }
    void release(int key, int modifiers = 0) { tell(KeyEvent{key, 0, released, modifiers}); }
    void tap(int key, int modifiers = 0) {
        press(key, modifiers);
        release(key, modifiers);
    }
    void type(char letter) {
        press(letter - 'a' + 'A');
        tell(CharacterEvent{static_cast<unsigned>(letter)});
        release(letter - 'a' + 'A');
    }
    std::string frame() {
        std::string seen = std::move(passed);
        passed.clear();
        for (const KeyboardEvent& event : order.after_frame()) add(event);
        return seen;
    }
    bool has_waiting() const { return order.has_waiting(); }

 private:
    void tell(const KeyboardEvent& event) {
        if (order.lets_pass(event)) add(event);
    }
    void add(const KeyboardEvent& event) {
        if (const KeyEvent* key = std::get_if<KeyEvent>(&event))
            passed += (key->action == released ? "-" : "+") + std::to_string(key->key) + " ";
        else
            passed += static_cast<char>(std::get<CharacterEvent>(event).character);
    }

    KeyOrder order;
    std::string passed;
};

}  // namespace

TEST_CASE("a key that was tapped between two frames is seen by two of them") {
    Keyboard keyboard;
    keyboard.tap(300);
    CHECK(keyboard.frame() == "+300 ");
    CHECK(keyboard.frame() == "-300 ");
    CHECK_FALSE(keyboard.has_waiting());
}

TEST_CASE("letters do not wait for keys to be let go") {
    Keyboard keyboard;
    for (const char letter : {'a', 'b', 'c'}) keyboard.type(letter);
    CHECK(keyboard.frame() == "+65 abc");
}

TEST_CASE("letters typed after Tab wait until the next field has the focus") {
    Keyboard keyboard;
    keyboard.type('a');
    keyboard.frame();
    keyboard.frame();
    keyboard.tap(tab);
    for (const char letter : {'b', 'c'}) keyboard.type(letter);
    CHECK(keyboard.frame() == "+258 ");
    CHECK(keyboard.frame() == "-258 ");
    CHECK(keyboard.frame() == "");
    CHECK(keyboard.has_waiting());
    const std::string late = keyboard.frame();
    CHECK(late.find("bc") != std::string::npos);
}

TEST_CASE("letters typed after a Tab that waits itself stay behind it") {
    Keyboard keyboard;
    keyboard.type('a');
    keyboard.tap(tab);
    keyboard.type('b');
    std::string seen;
    while (seen.find("+258") == std::string::npos) seen += keyboard.frame();
    CHECK(seen.find('b') == std::string::npos);
    while (keyboard.has_waiting()) seen += keyboard.frame();
    seen += keyboard.frame();
    CHECK(seen.find('a') < seen.find("+258"));
    CHECK(seen.find("+258") < seen.find('b'));
}

TEST_CASE("letters typed after Ctrl and another one wait, and Ctrl is let go before them") {
    Keyboard keyboard;
    keyboard.press(left_control, control);
    keyboard.tap('K', control);
    keyboard.release(left_control);
    keyboard.type('g');
    CHECK(keyboard.frame() == "+341 +75 ");
    CHECK(keyboard.frame() == "-75 -341 ");
    CHECK(keyboard.frame() == "");
    CHECK(keyboard.frame() == "+71 g");
}
