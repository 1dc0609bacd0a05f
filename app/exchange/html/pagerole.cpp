// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagerole.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace
{

using namespace Qt::StringLiterals;

const QSet<QString> &furnitureWords()
{
    static const QSet<QString> words{
        // clang-format off
        u"ad"_s, u"ads"_s, u"adslot"_s, u"advert"_s, u"advertisement"_s, u"advertising"_s, u"adunit"_s, u"aside"_s,
        u"banner"_s, u"breadcrumb"_s, u"breadcrumbs"_s, u"byline"_s, u"carousel"_s, u"comment"_s, u"commenting"_s,
        u"comments"_s, u"consent"_s, u"cookie"_s, u"cookies"_s, u"copyright"_s, u"dateline"_s, u"donate"_s,
        u"donation"_s, u"flyout"_s, u"follow"_s, u"footer"_s, u"gdpr"_s, u"hidden"_s, u"login"_s,
        u"masthead"_s, u"menu"_s, u"modal"_s, u"morefrom"_s, u"mostread"_s, u"nav"_s, u"navbar"_s, u"navigation"_s,
        u"newsletter"_s, u"newsletters"_s, u"overlay"_s, u"pager"_s, u"pagination"_s, u"paywall"_s,
        u"popular"_s, u"popup"_s, u"print"_s, u"promo"_s, u"promos"_s, u"promotion"_s, u"rating"_s, u"readmore"_s,
        u"recirc"_s, u"recirculation"_s, u"recommended"_s, u"recommendation"_s, u"recommendations"_s, u"related"_s,
        u"relatedarticles"_s, u"relatedlinks"_s, u"replies"_s, u"respond"_s, u"shares"_s, u"share"_s, u"sharing"_s,
        u"sharebar"_s, u"sidebar"_s, u"signup"_s, u"skip"_s, u"social"_s, u"sponsor"_s, u"sponsored"_s,
        u"subscribe"_s, u"subscription"_s, u"tag"_s, u"taglist"_s, u"tags"_s, u"teaser"_s, u"teasers"_s,
        u"timestamp"_s, u"toolbar"_s, u"toolbox"_s, u"tools"_s, u"trending"_s, u"upsell"_s,
        u"widget"_s, u"widgets"_s,
        // clang-format on
    };
    return words;
}

const QSet<QString> &captionWords()
{
    static const QSet<QString> words{u"caption"_s,    u"captions"_s,   u"credit"_s,  u"credits"_s,
                                     u"wp-caption"_s, u"figcaption"_s, u"gallery"_s, u"slideshow"_s};
    return words;
}

// Words of a name: "relatedLinks-box_2" is "related", "links" and "box".
QStringList words(const QString &names)
{
    QStringList found;
    QString word;
    for (const QChar unit : names) {
        const bool startsWord = unit.isUpper() && !word.isEmpty() && !word.back().isUpper();
        if (!unit.isLetter() || startsWord) {
            if (!word.isEmpty())
                found.append(word.toLower());
            word.clear();
        }
        if (unit.isLetter())
            word += unit;
    }
    if (!word.isEmpty())
        found.append(word.toLower());
    return found;
}

QString names(const HtmlTree &tree, int node)
{
    return tree.attribute(node, HtmlAttribute::Class) + u' ' + tree.attribute(node, HtmlAttribute::Id) + u' ' +
           tree.attribute(node, HtmlAttribute::DataName);
}

bool isHidden(const HtmlTree &tree, int node)
{
    switch (tree.tag(node)) {
    case HtmlTag::Head:
    case HtmlTag::Script:
    case HtmlTag::Style:
    case HtmlTag::Svg:
    case HtmlTag::Iframe:
    case HtmlTag::Object:
    case HtmlTag::Embed:
    case HtmlTag::Video:
    case HtmlTag::Select:
    case HtmlTag::Option:
    case HtmlTag::Textarea:
    case HtmlTag::Input:
    case HtmlTag::Noscript:
        return true;
    case HtmlTag::Template:
        return !tree.has(node, HtmlAttribute::ShadowRoot);
    default:
        break;
    }
    if (tree.has(node, HtmlAttribute::Hidden) || tree.attribute(node, HtmlAttribute::AriaHidden) == "true"_L1)
        return true;
    QString style = tree.attribute(node, HtmlAttribute::Style);
    style.remove(u' ');
    return style.contains("display:none"_L1, Qt::CaseInsensitive) ||
           style.contains("visibility:hidden"_L1, Qt::CaseInsensitive);
}

bool isFurnitureElement(const HtmlTree &tree, int node)
{
    switch (tree.tag(node)) {
    case HtmlTag::Nav:
    case HtmlTag::Footer:
    case HtmlTag::Aside:
    case HtmlTag::Button:
    case HtmlTag::Menu:
    case HtmlTag::Fieldset:
    case HtmlTag::Label:
        return true;
    default:
        break;
    }
    static const QSet<QString> roles{u"navigation"_s, u"complementary"_s, u"banner"_s,  u"contentinfo"_s,
                                     u"menu"_s,       u"menubar"_s,       u"dialog"_s,  u"alert"_s,
                                     u"search"_s,     u"button"_s,        u"toolbar"_s, u"alertdialog"_s};
    return roles.contains(tree.attribute(node, HtmlAttribute::Role).toLower());
}

// Names of the elements that are asked about most, so that each is taken apart once.
class NameReader
{
public:
    PageRole roleOf(const QString &names)
    {
        const auto known = m_roles.constFind(names);
        return known == m_roles.cend() ? *m_roles.insert(names, read(names)) : *known;
    }

private:
    static PageRole read(const QString &names)
    {
        const QStringList all = words(names);
        const auto isOneOf = [&](const QSet<QString> &known) {
            return std::ranges::any_of(all, [&](const QString &word) { return known.contains(word); });
        };
        if (isOneOf(furnitureWords()))
            return PageRole::Furniture;
        return isOneOf(captionWords()) ? PageRole::Caption : PageRole::Content;
    }

    QHash<QString, PageRole> m_roles;
};

// The characters of text under each node that are not links.
QList<int> plainCharacters(const HtmlTree &tree, const QList<PageRole> &roles)
{
    QList<int> counts(tree.size(), 0);
    for (int i = tree.size() - 1; i > 0; --i) {
        const HtmlNode &node = tree.at(i);
        if (node.tag == HtmlTag::Text)
            counts[i] = int(node.text.simplified().size());
        if (roles.at(i) != PageRole::Hidden && node.tag != HtmlTag::A)
            counts[node.parent] += counts.at(i);
    }
    return counts;
}

// A quotation right within what is named like a share button: a post that the article shows.
bool isEmbeddedQuotation(const HtmlTree &tree, const QList<PageRole> &roles, int node)
{
    const int parent = tree.at(node).parent;
    return tree.tag(node) == HtmlTag::Blockquote && roles.at(parent) == PageRole::Furniture &&
           tree.at(parent).parent >= 0 && roles.at(tree.at(parent).parent) == PageRole::Content;
}

} // namespace

QList<PageRole> pageRoles(const HtmlTree &tree)
{
    QList<PageRole> roles(tree.size(), PageRole::Content);
    for (int i = 1; i < tree.size(); ++i) {
        if (roles.at(tree.at(i).parent) == PageRole::Hidden || isHidden(tree, i))
            roles[i] = PageRole::Hidden;
    }
    const QList<int> characters = plainCharacters(tree, roles);
    NameReader reader;
    for (int i = 1; i < tree.size(); ++i) {
        const PageRole above = roles.at(tree.at(i).parent);
        if (roles.at(i) == PageRole::Hidden || tree.tag(i) == HtmlTag::Html || tree.tag(i) == HtmlTag::Body)
            continue;
        if (isEmbeddedQuotation(tree, roles, i))
            continue;
        if (above != PageRole::Content || tree.tag(i) == HtmlTag::Text) {
            roles[i] = above;
            continue;
        }
        const bool holdsMost = characters.at(i) * 5 > characters.first() * 2;
        if (holdsMost || isNamedArticleBody(tree, i))
            continue;
        if (isFurnitureElement(tree, i))
            roles[i] = PageRole::Furniture;
        else if (tree.tag(i) == HtmlTag::Figure || tree.tag(i) == HtmlTag::Figcaption)
            roles[i] = PageRole::Caption;
        else if (tree.tag(i) != HtmlTag::Blockquote)
            roles[i] = reader.roleOf(names(tree, i));
    }
    return roles;
}

bool isNamedArticleBody(const HtmlTree &tree, int node)
{
    if (tree.attribute(node, HtmlAttribute::ItemProp).contains("articleBody"_L1))
        return true;
    static const QSet<QString> bodies{u"articlebody"_s,     u"articlecontent"_s, u"articletext"_s, u"entrycontent"_s,
                                      u"postcontent"_s,     u"postbody"_s,       u"storybody"_s,   u"storycontent"_s,
                                      u"storytext"_s,       u"contentbody"_s,    u"entrybody"_s,   u"posttext"_s,
                                      u"articlecontents"_s, u"storybodytext"_s,  u"newsbody"_s,    u"newstext"_s,
                                      u"newscontent"_s,     u"bodycontent"_s,    u"maincontent"_s};
    const QStringList all =
        (tree.attribute(node, HtmlAttribute::Class) + u' ' + tree.attribute(node, HtmlAttribute::Id)).split(u' ');
    return std::ranges::any_of(all, [](QString name) {
        name.remove(u'-').remove(u'_');
        return bodies.contains(name.toLower());
    });
}
