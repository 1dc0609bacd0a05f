// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmlreader.h"

#include "exchange/html/composedraft.h"
#include "exchange/html/htmlparser.h"
#include "exchange/html/mhtml.h"
#include "exchange/html/pagecharset.h"
#include "exchange/html/pagemetadata.h"
#include "exchange/proposals.h"
#include "text/canonicaltext.h"

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

struct Page {
    QString text;
    QString url;
};

Page pageOf(const QByteArray &bytes)
{
    if (looksLikeMhtml(bytes)) {
        if (const std::optional<ArchivedPage> page = readMhtml(bytes))
            return {.text = decodePage(page->bytes, page->charset), .url = page->url};
    }
    return {.text = decodePage(bytes), .url = {}};
}

// As a study keeps it: canonical, each in one line.
Article articleOf(const PageMetadata &metadata)
{
    const auto line = [](const QString &text) { return canonicalText(text).simplified(); };
    Article article;
    article.title = line(metadata.title);
    article.author = line(metadata.author);
    article.outlet = line(metadata.outlet);
    article.published = metadata.published;
    article.language = metadata.language;
    article.url = line(metadata.url);
    return article;
}

// What a page may begin with: elements of a whole page, and those of a part of one.
bool isOpeningTag(QByteArrayView text, std::initializer_list<QByteArrayView> names)
{
    const auto opens = [&](QByteArrayView name) {
        const QByteArrayView rest = text.sliced(std::min(text.size(), name.size() + 1));
        return text.size() > name.size() && text.sliced(1, name.size()).compare(name, Qt::CaseInsensitive) == 0 &&
               !rest.isEmpty() && QByteArrayView(" \t\r\n>/").contains(rest.front());
    };
    return text.startsWith('<') && std::ranges::any_of(names, opens);
}

// Without byte order mark, blanks, comments and declarations before the first element.
QByteArrayView firstElement(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    for (;;) {
        head = head.trimmed();
        const bool isComment = head.startsWith("<!--");
        const bool isDeclaration = head.startsWith("<?");
        if (!isComment && !isDeclaration)
            return head;
        const QByteArrayView close = isComment ? QByteArrayView("-->") : QByteArrayView(">");
        const qsizetype end = head.indexOf(close);
        if (end < 0)
            return {};
        head = head.sliced(end + close.size());
    }
}

} // namespace

PageForm pageForm(const QByteArray &bytes)
{
    constexpr qsizetype head = 65536;
    if (looksLikeMhtml(bytes) && readMhtml(bytes))
        return PageForm::Whole;
    QByteArray start = bytes.first(std::min(bytes.size(), head));
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start = decodePage(start).toUtf8();
    const QByteArrayView element = firstElement(start);
    if (isOpeningTag(element, {"!doctype html", "html", "head", "body"}))
        return PageForm::Whole;
    const bool isPart = isOpeningTag(element, {"meta", "title", "link", "script", "style", "article", "section", "main",
                                               "div", "p", "h1", "table", "center", "font"}) &&
                        element.contains("</");
    return isPart ? PageForm::Part : PageForm::None;
}

Result<ArticleDraft> readHtml(const QByteArray &bytes, const QString &fileName)
{
    const Page page = pageOf(bytes);
    const Result<HtmlTree> tree = parseHtml(page.text, fileName);
    if (!tree)
        return std::unexpected(tree.error());
    const QList<PageRole> roles = pageRoles(*tree);
    const QList<PageBlock> blocks = pageBlocks(*tree, roles);
    const PageMetadata metadata = pageMetadata(*tree, roles, page.url);
    const ArticleParts found =
        articleParts(*tree, blocks, {.titles = metadata.titles, .description = metadata.description});
    ArticleDraft draft;
    composeDraft(draft, blocks, found.parts);
    if (draft.text.isEmpty())
        return failure(ErrorKind::NoText, fileName);
    if (draft.text.size() > maxTextBytes)
        return failure(ErrorKind::TooLarge, fileName);
    draft.original = bytes;
    draft.publishedFrom = metadata.publishedFrom;
    draft.confidence = found.confidence;
    draft.article = articleOf(metadata);
    draft.article.name = proposedName(fileName);
    if (draft.article.title.isEmpty())
        draft.article.title = proposedTitle(draft.text, draft.blocks);
    draft.article.source = baseName(fileName);
    return draft;
}
