// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

// A web page as a tree of our own: only what tells something about its text. Nodes lie in one list, a parent before its
// children, and refer to each other by index; scripts, styles and pictures have no contents. Plain values; any thread.

enum class HtmlTag : quint8 {
    // clang-format off
    Text, // a run of characters
    Other, A, Abbr, Address, Article, Aside, B, Blockquote, Body, Br, Button, Caption, Center, Cite, Code, Dd, Details,
    Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form, H1, H2, H3, H4, H5, H6, Head, Header, Hr,
    Html, I, Iframe, Img, Input, Label, Li, Link, Main, Menu, Meta, Nav, Noscript, Object, Ol, Option, P, Pre, Q,
    Script, Section, Select, Small, Span, Strong, Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea,
    Tfoot, Th, Thead, Time, Title, Tr, U, Ul, Video,
    // clang-format on
};

enum class HtmlAttribute : quint8 {
    AriaHidden,
    Charset,
    Class,
    Content,
    DataName, // data-component, data-testid and the like: what a part of the page is, as class and id say it elsewhere
    DateTime,
    Hidden,
    Href,
    HttpEquiv,
    Id,
    ItemProp,
    Lang,
    Name,
    Property,
    Rel,
    Role,
    ShadowRoot,
    Style,
    Type,
};

struct HtmlNode {
    HtmlTag tag = HtmlTag::Other;
    int parent = -1; // -1: none, here and below
    int firstChild = -1;
    int lastChild = -1;
    int next = -1;
    int firstAttribute = 0;
    int attributes = 0;
    QString text; // of a Text, and of a script that holds data
};

class HtmlTree
{
public:
    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] const HtmlNode &at(int node) const { return m_nodes.at(node); }
    [[nodiscard]] HtmlTag tag(int node) const { return m_nodes.at(node).tag; }
    // Empty when it has none.
    [[nodiscard]] QString attribute(int node, HtmlAttribute name) const;
    [[nodiscard]] bool has(int node, HtmlAttribute name) const;
    // The node that follows the last of its descendants.
    [[nodiscard]] int end(int node) const;
    [[nodiscard]] bool isWithin(int node, int ancestor) const { return node >= ancestor && node < end(ancestor); }
    // The characters of it and its descendants, white space made one blank.
    [[nodiscard]] QString text(int node) const;
    // The same; empty when there are more than `longest`.
    [[nodiscard]] QString shortText(int node, qsizetype longest) const;
    // In order; -1: none.
    [[nodiscard]] int first(HtmlTag tag) const;
    [[nodiscard]] QList<int> all(HtmlTag tag) const;
    // Of the comments: programs that save pages note the address in one.
    [[nodiscard]] const QString &firstComment() const { return m_comment; }

    // Building: a node is added below the last one that is still open.
    int add(int parent, HtmlTag tag);
    void addAttribute(HtmlAttribute name, const QString &value); // to the node added last
    void appendText(int parent, QStringView text);
    void setFirstComment(const QString &comment) { m_comment = comment; }

private:
    struct Value {
        HtmlAttribute name;
        QString text;
    };

    QList<HtmlNode> m_nodes;
    QList<Value> m_values;
    QString m_comment;
};

// As HTML writes them, in lower case.
HtmlTag htmlTag(QByteArrayView name);
std::optional<HtmlAttribute> htmlAttribute(QByteArrayView name);

// Whether an element stands by itself, before and after a new line.
bool isBlockTag(HtmlTag tag);
// Of h1 to h6; else 0.
int headingLevel(HtmlTag tag);
