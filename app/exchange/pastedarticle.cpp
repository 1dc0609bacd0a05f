// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedarticle.h"

#include "exchange/html/composedraft.h"
#include "exchange/html/htmlparser.h"
#include "exchange/html/pagemetadata.h"
#include "exchange/proposals.h"
#include "exchange/textreader.h"
#include "text/canonicaltext.h"

#include <QUrl>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

constexpr double mostOfIt = 0.6;  // the article's share of a choice that has little else
constexpr double someOfIt = 0.25; // with less, no article was found in it

struct Fragment {
    QString html;
    QString url;
};

// "Version:0.9", "StartHTML:…", "SourceURL:…" on lines of their own, then the page.
Fragment withoutHead(const QString &html)
{
    if (!html.startsWith("Version:"_L1))
        return {.html = html, .url = {}};
    const qsizetype start = html.indexOf(u'<');
    if (start < 0)
        return {.html = html, .url = {}};
    Fragment fragment{.html = html.sliced(start), .url = {}};
    for (const QStringView line : QStringView(html).first(start).split(u'\n')) {
        if (line.startsWith("SourceURL:"_L1))
            fragment.url = line.sliced(10).trimmed().toString();
    }
    const QUrl url(fragment.url);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        fragment.url.clear();
    return fragment;
}

qsizetype lettersOf(const QList<PageBlock> &blocks, const QList<Part> &parts, std::initializer_list<Part> wanted)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        sum += std::ranges::contains(wanted, parts.at(i)) ? blocks.at(i).text.size() : 0;
    }
    return sum;
}

// What was chosen is the article. Only where much of it is something else, as when all of a page was chosen, that is
// left out; where no article is found in it, nothing is.
QList<Part> keptParts(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues)
{
    QList<Part> parts = articleParts(tree, blocks, clues).parts;
    const double all =
        double(std::max<qsizetype>(1, lettersOf(blocks, parts, {Part::Article, Part::Dropped, Part::Outside})));
    const double share = double(lettersOf(blocks, parts, {Part::Article})) / all;
    if (share < someOfIt)
        parts.fill(Part::Article);
    else if (share >= mostOfIt)
        std::ranges::replace(parts, Part::Outside, Part::Article);
    return parts;
}

Result<ArticleDraft> readFragment(const PastedText &pasted)
{
    const Fragment fragment = withoutHead(pasted.html);
    return parseHtml(fragment.html, pasted.name).and_then([&](const HtmlTree &tree) -> Result<ArticleDraft> {
        const QList<PageRole> roles = pageRoles(tree);
        const QList<PageBlock> blocks = pageBlocks(tree, roles);
        const PageMetadata metadata = pageMetadata(tree, roles, fragment.url);
        ArticleDraft draft;
        composeDraft(draft, blocks,
                     keptParts(tree, blocks, {.titles = metadata.titles, .description = metadata.description}));
        if (draft.text.isEmpty())
            return failure(ErrorKind::NoText, pasted.name);
        if (draft.text.size() > maxTextBytes)
            return failure(ErrorKind::TooLarge, pasted.name);
        const auto line = [](const QString &text) { return canonicalText(text).simplified(); };
        draft.article.title = line(metadata.title);
        draft.article.author = line(metadata.author);
        draft.article.outlet = line(metadata.outlet);
        draft.article.published = metadata.published;
        draft.article.language = metadata.language;
        draft.article.url = line(metadata.url);
        draft.publishedFrom = metadata.publishedFrom;
        draft.original = fragment.html.toUtf8();
        return draft;
    });
}
} // namespace

Result<ArticleDraft> readPasted(const PastedText &pasted)
{
    const auto named = [&](ArticleDraft draft) {
        draft.article.name = proposedName(pasted.name);
        draft.article.source = pasted.name;
        if (draft.article.title.isEmpty())
            draft.article.title = proposedTitle(draft.text, draft.blocks);
        return draft;
    };
    const Result<ArticleDraft> page =
        pasted.html.isEmpty() ? failure(ErrorKind::Empty, pasted.name) : readFragment(pasted);
    // Some programs give as HTML what is hardly more than a frame.
    if (page && page->text.size() >= pasted.text.trimmed().size() / 4)
        return named(*page);
    if (pasted.text.trimmed().isEmpty())
        return page ? Result<ArticleDraft>(named(*page)) : page;
    return readPlainText(pasted.text.toUtf8(), pasted.name).transform(named);
}

bool isWebAddress(const QString &text)
{
    const QString line = text.trimmed();
    if (line.contains(u' ') || line.contains(u'\n'))
        return false;
    const QUrl url(line);
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}
