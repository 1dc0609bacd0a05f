// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/docxreader.h"

#include "exchange/bibliography/entrywords.h"
#include "exchange/bibliography/issueddate.h"
#include "exchange/container/safexml.h"
#include "exchange/office/documenttitle.h"
#include "exchange/office/docxparts.h"
#include "exchange/office/docxtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

// docProps/core.xml.
Result<Article> readProperties(const QByteArray &bytes, const QString &fileName)
{
    Article article;
    SafeXml xml(bytes, fileName);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QStringView name = xml.name();
        if (name == "title"_L1) {
            article.title = plausibleTitle(xml.text());
        } else if (name == "creator"_L1) {
            article.author = plausibleAuthor(xml.text());
        } else if (name == "created"_L1) {
            article.published = issuedDate(xml.text());
        } else if (name == "language"_L1) {
            article.language = entryLanguage(xml.text());
        }
    }
    return xml.result().transform([&] { return article; });
}

class Document
{
public:
    Document(ZipArchive &archive, DocxParts parts, const QString &fileName)
        : m_archive(archive), m_parts(std::move(parts)), m_fileName(fileName)
    {
    }

    Result<void> read()
    {
        return readStyles().and_then([&] { return readText(); }).and_then([&] { return readNotes(); });
    }

    Result<Article> properties()
    {
        return part("core-properties"_L1).and_then([&](const QByteArray &bytes) {
            return bytes.isEmpty() ? Result<Article>(Article()) : readProperties(bytes, m_fileName);
        });
    }

    DraftLines takeLines() { return std::move(m_lines); }

private:
    // Empty when there is none.
    Result<QByteArray> part(QLatin1StringView kind)
    {
        const QString name = m_parts.name(kind);
        return name.isEmpty() ? Result<QByteArray>(QByteArray()) : m_archive.read(name);
    }

    Result<void> readStyles()
    {
        return part("styles"_L1).and_then([&](const QByteArray &bytes) -> Result<void> {
            if (bytes.isEmpty())
                return {};
            const Result<DocxStyles> styles = DocxStyles::read(bytes, m_fileName);
            if (!styles)
                return std::unexpected(styles.error());
            m_styles = *styles;
            return {};
        });
    }

    Result<void> readText()
    {
        return m_archive.read(m_parts.name("officeDocument"_L1))
            .and_then([&](const QByteArray &bytes) { return readDocxText(bytes, m_styles, m_fileName); })
            .transform([&](const DocxText &text) {
                add(text.lines);
                m_refers = text.notes;
            });
    }

    // Those that the text refers to, in its order.
    Result<void> readNotes()
    {
        for (const QLatin1StringView kind : {"footnotes"_L1, "endnotes"_L1}) {
            const Result<QByteArray> bytes = part(kind);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (bytes->isEmpty())
                continue;
            const auto notes = readDocxNotes(*bytes, m_styles, m_fileName);
            if (!notes)
                return std::unexpected(notes.error());
            for (const QString &id : std::as_const(m_refers))
                add(notes->value(id));
        }
        return {};
    }

    void add(const QList<DocxLine> &lines)
    {
        for (const DocxLine &each : lines) {
            if (each.isContents) {
                m_lines.leaveOut(each.line);
            } else {
                m_lines.add(each.line);
            }
        }
    }

    ZipArchive &m_archive;
    DocxParts m_parts;
    QString m_fileName;
    DocxStyles m_styles;
    QStringList m_refers;
    DraftLines m_lines;
};

} // namespace

bool looksLikeDocx(const ZipArchive &archive)
{
    const auto isDocument = [](const QString &name) {
        return name.startsWith("word/document"_L1) && name.endsWith(".xml"_L1);
    };
    return archive.has(u"[Content_Types].xml"_s) && std::ranges::any_of(archive.names(), isDocument);
}

Result<ArticleDraft> readDocx(ZipArchive &archive, const QByteArray &bytes, const QString &fileName)
{
    Result<DocxParts> parts = DocxParts::find(archive, fileName);
    if (!parts)
        return std::unexpected(parts.error());
    Document document(archive, *std::move(parts), fileName);
    if (const Result<void> read = document.read(); !read)
        return std::unexpected(read.error());
    const Result<Article> properties = document.properties();
    if (!properties)
        return std::unexpected(properties.error());
    return document.takeLines().finish(*properties, bytes, fileName).transform([](ArticleDraft draft) {
        if (!draft.article.published.isEmpty())
            draft.publishedFrom = QCoreApplication::translate("ReadArticle", "the document's properties");
        return draft;
    });
}
