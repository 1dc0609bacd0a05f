// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownreader.h"

#include "exchange/frontmatter.h"
#include "exchange/markdowntext.h"
#include "exchange/proposals.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 80;

Article articleFrom(const FrontMatter &block)
{
    Article article;
    article.name = block.value("name"_L1);
    article.title = block.value("title"_L1);
    article.outlet = block.value("outlet"_L1);
    article.author = block.value("author"_L1);
    article.published = block.value("published"_L1);
    article.url = block.value("url"_L1);
    article.language = block.value("language"_L1);
    article.source = block.value("source"_L1);
    if (article.name.size() > longestName)
        article.name.clear();
    if (!Edtf::isValid(article.published))
        article.published.clear();
    return article;
}

} // namespace

Result<ArticleDraft> readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    const Result<QString> decoded = decodeText(bytes, fileName);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QString whole = canonicalText(*decoded);
    const FrontMatter block = readFrontMatter(whole).value_or(FrontMatter());
    MarkdownText body = renderMarkdown(QStringView(whole).sliced(block.bodyStart));
    if (body.text.isEmpty())
        return failure(ErrorKind::Empty, fileName);
    ArticleDraft draft;
    draft.article = articleFrom(block);
    draft.text = std::move(body.text);
    draft.blocks = std::move(body.blocks);
    draft.original = bytes;
    if (draft.article.name.isEmpty())
        draft.article.name = proposedName(fileName);
    if (draft.article.title.isEmpty())
        draft.article.title = proposedTitle(draft.text, draft.blocks);
    if (draft.article.source.isEmpty())
        draft.article.source = baseName(fileName);
    return draft;
}
