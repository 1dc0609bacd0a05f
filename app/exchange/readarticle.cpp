// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"

#include "exchange/frontmatter.h"
#include "exchange/html/htmlreader.h"
#include "exchange/markdownreader.h"
#include "exchange/textreader.h"
#include "text/canonicaltext.h"

namespace
{

bool hasMarkdownSuffix(const QString &fileName)
{
    return fileName.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive) ||
           fileName.endsWith(QStringLiteral(".markdown"), Qt::CaseInsensitive);
}

bool hasFrontMatter(const QByteArray &bytes)
{
    constexpr qsizetype head = 16384;
    const auto block = readFrontMatter(canonicalText(QString::fromUtf8(bytes.first(qMin(head, bytes.size())))));
    return block && !(block->value(QLatin1StringView("title")) + block->value(QLatin1StringView("name"))).isEmpty();
}

} // namespace

Result<ArticleDraft> readArticle(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxArticleBytes)
        return failure(ErrorKind::TooLarge, fileName);
    const PageForm form = pageForm(bytes);
    if (form == PageForm::Whole || (form == PageForm::Part && !hasMarkdownSuffix(fileName)))
        return readHtml(bytes, fileName);
    if (hasMarkdownSuffix(fileName) || hasFrontMatter(bytes))
        return readMarkdown(bytes, fileName);
    return readPlainText(bytes, fileName);
}

QStringList articlePatterns()
{
    return {QStringLiteral("*.txt"),      QStringLiteral("*.text"), QStringLiteral("*.md"),
            QStringLiteral("*.markdown"), QStringLiteral("*.htm"),  QStringLiteral("*.html"),
            QStringLiteral("*.xhtml"),    QStringLiteral("*.mht"),  QStringLiteral("*.mhtml")};
}
