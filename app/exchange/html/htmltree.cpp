// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmltree.h"

#include <QHash>

#include <array>
#include <limits>

namespace
{

using namespace Qt::StringLiterals;

// In the order of HtmlTag, from Other.
constexpr auto tagNames = std::to_array<QByteArrayView>({
    // clang-format off
    "", "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "center",
    "cite", "code", "dd", "details", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input",
    "label", "li", "link", "main", "menu", "meta", "nav", "noscript", "object", "ol", "option", "p", "pre", "q",
    "script", "section", "select", "small", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
    "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "u", "ul", "video",
    // clang-format on
});
static_assert(tagNames.size() == size_t(HtmlTag::Video));

constexpr auto attributeNames = std::to_array<std::pair<QByteArrayView, HtmlAttribute>>({
    {"aria-hidden", HtmlAttribute::AriaHidden},
    {"charset", HtmlAttribute::Charset},
    {"class", HtmlAttribute::Class},
    {"content", HtmlAttribute::Content},
    {"data-component", HtmlAttribute::DataName},
    {"data-module", HtmlAttribute::DataName},
    {"data-qa", HtmlAttribute::DataName},
    {"data-testid", HtmlAttribute::DataName},
    {"data-test-id", HtmlAttribute::DataName},
    {"datetime", HtmlAttribute::DateTime},
    {"hidden", HtmlAttribute::Hidden},
    {"href", HtmlAttribute::Href},
    {"http-equiv", HtmlAttribute::HttpEquiv},
    {"id", HtmlAttribute::Id},
    {"itemprop", HtmlAttribute::ItemProp},
    {"lang", HtmlAttribute::Lang},
    {"name", HtmlAttribute::Name},
    {"property", HtmlAttribute::Property},
    {"rel", HtmlAttribute::Rel},
    {"role", HtmlAttribute::Role},
    {"shadowrootmode", HtmlAttribute::ShadowRoot},
    {"style", HtmlAttribute::Style},
    {"type", HtmlAttribute::Type},
    {"xml:lang", HtmlAttribute::Lang},
});

} // namespace

QString HtmlTree::attribute(int node, HtmlAttribute name) const
{
    const HtmlNode &found = m_nodes.at(node);
    for (int i = 0; i < found.attributes; ++i) {
        if (m_values.at(found.firstAttribute + i).name == name)
            return m_values.at(found.firstAttribute + i).text;
    }
    return {};
}

bool HtmlTree::has(int node, HtmlAttribute name) const
{
    const HtmlNode &found = m_nodes.at(node);
    for (int i = 0; i < found.attributes; ++i) {
        if (m_values.at(found.firstAttribute + i).name == name)
            return true;
    }
    return false;
}

int HtmlTree::end(int node) const
{
    for (int at = node; at >= 0; at = m_nodes.at(at).parent) {
        if (m_nodes.at(at).next >= 0)
            return m_nodes.at(at).next;
    }
    return size();
}

QString HtmlTree::text(int node) const
{
    return shortText(node, std::numeric_limits<qsizetype>::max());
}

QString HtmlTree::shortText(int node, qsizetype longest) const
{
    QString text;
    for (int i = node, last = end(node); i < last; ++i) {
        if (tag(i) == HtmlTag::Text) {
            const bool followsBlank = text.isEmpty() || text.back().isSpace();
            const QString words = at(i).text.trimmed().isEmpty() && followsBlank ? QString() : at(i).text;
            text += words.size() > longest ? words.simplified() : words;
        } else if ((tag(i) == HtmlTag::Br || isBlockTag(tag(i))) && !text.isEmpty() && !text.back().isSpace()) {
            text += u' ';
        }
        if (text.size() > longest && text.simplified().size() > longest)
            return {};
    }
    return text.simplified();
}

int HtmlTree::first(HtmlTag tag) const
{
    for (int i = 0; i < size(); ++i) {
        if (m_nodes.at(i).tag == tag)
            return i;
    }
    return -1;
}

QList<int> HtmlTree::all(HtmlTag tag) const
{
    QList<int> found;
    for (int i = 0; i < size(); ++i) {
        if (m_nodes.at(i).tag == tag)
            found.append(i);
    }
    return found;
}

int HtmlTree::add(int parent, HtmlTag tag)
{
    const int added = size();
    m_nodes.append({.tag = tag, .parent = parent, .firstAttribute = int(m_values.size())});
    if (parent >= 0) {
        HtmlNode &above = m_nodes[parent];
        if (above.lastChild >= 0)
            m_nodes[above.lastChild].next = added;
        else
            above.firstChild = added;
        above.lastChild = added;
    }
    return added;
}

void HtmlTree::addAttribute(HtmlAttribute name, const QString &value)
{
    m_values.append({.name = name, .text = value});
    ++m_nodes.last().attributes;
}

void HtmlTree::appendText(int parent, QStringView text)
{
    const bool goesOn = !m_nodes.isEmpty() && m_nodes.last().tag == HtmlTag::Text && m_nodes.last().parent == parent;
    const int node = goesOn ? size() - 1 : add(parent, HtmlTag::Text);
    m_nodes[node].text += text;
}

HtmlTag htmlTag(QByteArrayView name)
{
    static const QHash<QByteArrayView, HtmlTag> tags = [] {
        QHash<QByteArrayView, HtmlTag> made;
        for (size_t i = 0; i < tagNames.size(); ++i)
            made.insert(tagNames.at(i), HtmlTag(i + size_t(HtmlTag::Other)));
        return made;
    }();
    return tags.value(name, HtmlTag::Other);
}

std::optional<HtmlAttribute> htmlAttribute(QByteArrayView name)
{
    static const QHash<QByteArrayView, HtmlAttribute> names(
        {attributeNames.begin(), attributeNames.end()}); // NOLINT: as pairs
    const auto found = names.constFind(name);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

bool isBlockTag(HtmlTag tag)
{
    switch (tag) {
    case HtmlTag::Text:
    case HtmlTag::Other:
    case HtmlTag::A:
    case HtmlTag::Abbr:
    case HtmlTag::B:
    case HtmlTag::Br:
    case HtmlTag::Cite:
    case HtmlTag::Code:
    case HtmlTag::Em:
    case HtmlTag::Embed:
    case HtmlTag::Font:
    case HtmlTag::I:
    case HtmlTag::Iframe:
    case HtmlTag::Img:
    case HtmlTag::Input:
    case HtmlTag::Label:
    case HtmlTag::Link:
    case HtmlTag::Meta:
    case HtmlTag::Noscript:
    case HtmlTag::Object:
    case HtmlTag::Q:
    case HtmlTag::Script:
    case HtmlTag::Small:
    case HtmlTag::Span:
    case HtmlTag::Strong:
    case HtmlTag::Style:
    case HtmlTag::Sub:
    case HtmlTag::Sup:
    case HtmlTag::Svg:
    case HtmlTag::Time:
    case HtmlTag::U:
    case HtmlTag::Video:
        return false;
    default:
        return true;
    }
}

int headingLevel(HtmlTag tag)
{
    const bool isHeading = tag >= HtmlTag::H1 && tag <= HtmlTag::H6;
    return isHeading ? int(tag) - int(HtmlTag::H1) + 1 : 0;
}
