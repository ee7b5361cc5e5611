#pragma once

#include <string>
#include <variant>
#include <vector>

namespace style {

// A text of many pages as what it says and what its parts are, not how it is set: io writes it as
// HTML, render as pages of a PDF.

enum class Look {
    plain,
    strong,
    quoted,  ///< the quotation marks belong to the look
    faint,
    code
};

/// Words that look alike.
struct Span {
    std::string text;
    Look look = Look::plain;
    std::string link =
        {};  ///< an address of the web, or “#” and a name in the document; may be empty
};
using Text = std::vector<Span>;

struct Heading {
    int level = 2;  ///< 1 = the document's title
    std::string text;
    std::string name;  ///< what links lead to; unlike any other in the document, or empty
};

struct Paragraph {
    Text text;
};

struct List {
    struct Item {
        Text text;
        std::string name;  ///< as of a heading
    };
    enum class Marks { none, bullets, numbers } marks = Marks::bullets;
    std::vector<Item> items;
};

struct Table {
    struct Column {
        std::string head;
        double share = 1.0;  ///< of the page's width, where a page has one; they add up to 1
    };
    std::vector<Column> columns;
    std::vector<std::vector<Text>> rows;  ///< each has as many cells as there are columns
};

/// Where the document's picture stands.
struct Figure {
    std::string caption;
};

using Block = std::variant<Heading, Paragraph, List, Table, Figure>;

struct Document {
    std::string title;
    std::vector<Block> blocks;
};

/// Whether a link leads to the web. Whatever else an atlas gives as an address is mere text.
inline bool leads_to_web(const std::string& link) {
    return link.starts_with("https://") || link.starts_with("http://");
}

}  // namespace style
