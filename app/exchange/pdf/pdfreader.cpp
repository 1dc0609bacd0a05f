// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/pdfreader.h"

#include "exchange/pdf/pdfpages.h"
#include "exchange/pdf/pdfparagraphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

// How much of the text is letters in lines long enough to be prose: tables and forms are less of an article.
double confidence(const QString &text)
{
    constexpr qsizetype proseLine = 80;
    qsizetype prose = 0;
    qsizetype readable = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        prose += line.size() >= proseLine ? line.size() : 0;
    for (const QChar unit : text) {
        const bool isNoise = unit.category() == QChar::Other_PrivateUse || unit == QChar::ReplacementCharacter;
        readable += isNoise ? 0 : 1;
    }
    const auto all = double(std::max<qsizetype>(1, text.size()));
    return std::min(1.0, 0.3 + 0.7 * double(prose) / all) * (double(readable) / all);
}

} // namespace

bool looksLikePdf(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype head = 1024;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), head));
    return start.trimmed().startsWith("%PDF-") ||
           (fileName.endsWith(".pdf"_L1, Qt::CaseInsensitive) && start.contains("%PDF-"));
}

Result<ArticleDraft> readPdf(const QByteArray &bytes, const QString &fileName, const std::function<void()> &beforePage)
{
    const Result<PdfPages> pages = readPdfPages(bytes, fileName, beforePage);
    if (!pages)
        return std::unexpected(pages.error());
    Result<ArticleDraft> draft = pdfParagraphs(pages->pages).finish(pages->article, bytes, fileName);
    if (!draft && draft.error().kind == ErrorKind::NoText)
        draft.error().detail = whyPdfHasNoText();
    if (draft) {
        draft->confidence = confidence(draft->text);
        if (!draft->article.published.isEmpty())
            draft->publishedFrom = placeOfPdfDay();
    }
    return draft;
}

QString whyPdfHasNoText()
{
    return QCoreApplication::translate("ReadArticle",
                                       "pages from a scanner are pictures; text recognition gives them words");
}

QString placeOfPdfDay()
{
    return QCoreApplication::translate("ReadArticle", "the document's properties");
}
