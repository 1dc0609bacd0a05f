// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"

#include "exchange/frontmatter.h"
#include "exchange/html/htmlreader.h"
#include "exchange/markdownreader.h"
#include "exchange/office/docxreader.h"
#include "exchange/office/epubreader.h"
#include "exchange/pdf/pdfreader.h"
#include "exchange/textreader.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>

namespace
{

using namespace Qt::StringLiterals;

bool hasMarkdownSuffix(const QString &fileName)
{
    return fileName.endsWith(".md"_L1, Qt::CaseInsensitive) || fileName.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

bool hasFrontMatter(const QByteArray &bytes)
{
    constexpr qsizetype head = 16384;
    const auto block = readFrontMatter(canonicalText(QString::fromUtf8(bytes.first(qMin(head, bytes.size())))));
    return block && !(block->value("title"_L1) + block->value("name"_L1)).isEmpty();
}

// Word puts a document with a password into a file of its older kind, in a stream of this name.
bool isLockedDocx(const QByteArray &bytes)
{
    static const auto streamName = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(streamName.utf16()), streamName.size() * 2);
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && bytes.contains(name);
}

Result<ArticleDraft> readPacked(const QByteArray &bytes, const QString &fileName)
{
    return ZipArchive::open(bytes, fileName).and_then([&](const std::unique_ptr<ZipArchive> &archive) {
        if (looksLikeEpub(*archive))
            return readEpub(*archive, bytes, fileName);
        if (looksLikeDocx(*archive))
            return readDocx(*archive, bytes, fileName);
        return Result<ArticleDraft>(
            failure(ErrorKind::BadFormat, fileName,
                    QCoreApplication::translate("ReadArticle", "an archive, but neither EPUB nor DOCX")));
    });
}

} // namespace

Result<ArticleDraft> readArticle(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxArticleBytes)
        return failure(ErrorKind::TooLarge, fileName);
    if (looksLikePdf(bytes, fileName))
        return readPdf(bytes, fileName);
    if (looksLikeZip(bytes))
        return readPacked(bytes, fileName);
    if (isLockedDocx(bytes))
        return failure(ErrorKind::Protected, fileName);
    const PageForm form = pageForm(bytes);
    if (form == PageForm::Whole || (form == PageForm::Part && !hasMarkdownSuffix(fileName)))
        return readHtml(bytes, fileName);
    if (hasMarkdownSuffix(fileName) || hasFrontMatter(bytes))
        return readMarkdown(bytes, fileName);
    return readPlainText(bytes, fileName);
}

QStringList articlePatterns()
{
    return {u"*.txt"_s,   u"*.text"_s, u"*.md"_s,    u"*.markdown"_s, u"*.htm"_s,  u"*.html"_s,
            u"*.xhtml"_s, u"*.mht"_s,  u"*.mhtml"_s, u"*.pdf"_s,      u"*.epub"_s, u"*.docx"_s};
}
