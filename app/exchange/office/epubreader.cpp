// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/epubreader.h"

#include "exchange/draftlines.h"
#include "exchange/html/htmlparser.h"
#include "exchange/html/pageblocks.h"
#include "exchange/html/pagecharset.h"
#include "exchange/office/epubpackage.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace
{

using namespace Qt::StringLiterals;

// Of all chapters together.
constexpr int maxNodes = 1'000'000;
constexpr qsizetype maxBytes = qsizetype{32} * 1024 * 1024;

// A chapter's own entities are never expanded; one that brings some is not what it seems.
bool declaresThings(const QString &page)
{
    constexpr qsizetype head = 4096;
    static const QRegularExpression subset(uR"(<!DOCTYPE[^>]*\[|<!ENTITY)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return subset.matchView(QStringView(page).first(std::min(page.size(), head))).hasMatch();
}

bool isNavigation(const HtmlTree &tree, int node)
{
    for (int above = node; above >= 0; above = tree.at(above).parent) {
        if (tree.tag(above) == HtmlTag::Nav)
            return true;
    }
    return false;
}

class BookLines
{
public:
    explicit BookLines(const QString &fileName) : m_fileName(fileName) {}

    Result<void> addChapter(const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        if (m_bytes > maxBytes)
            return failure(ErrorKind::TooLarge, m_fileName);
        const QString page = decodePage(bytes);
        if (declaresThings(page))
            return failure(ErrorKind::Unsafe, m_fileName);
        const Result<HtmlTree> tree = parseHtml(page, m_fileName);
        if (!tree)
            return std::unexpected(tree.error());
        m_nodes += tree->size();
        if (m_nodes > maxNodes || m_lines.size() > maxTextBytes)
            return failure(ErrorKind::TooLarge, m_fileName);
        bool isFirst = true;
        for (const PageBlock &block : pageBlocks(*tree, pageRoles(*tree))) {
            add(*tree, block, isFirst);
            isFirst = false;
        }
        return {};
    }

    DraftLines takeLines() { return std::move(m_lines); }

private:
    void add(const HtmlTree &tree, const PageBlock &block, bool isFirst)
    {
        const bool isCaption = block.role == PageRole::Caption;
        const DraftLine line{.text = block.text,
                             .kind = isCaption ? BlockKind::Caption : block.kind,
                             .level = isCaption ? 0 : block.level,
                             .isTight = block.isTight && !isFirst};
        if (isNavigation(tree, block.node)) {
            m_lines.leaveOut(line);
        } else {
            m_lines.add(line);
        }
    }

    DraftLines m_lines;
    QString m_fileName;
    qsizetype m_bytes = 0;
    int m_nodes = 0;
};

} // namespace

Result<ArticleDraft> readEpub(ZipArchive &archive, const QByteArray &bytes, const QString &fileName)
{
    const Result<EpubPackage> package = readEpubPackage(archive, fileName);
    if (!package)
        return std::unexpected(package.error());
    BookLines lines(fileName);
    for (const QString &chapter : package->chapters) {
        const Result<void> added =
            archive.read(chapter).and_then([&](const QByteArray &page) { return lines.addChapter(page); });
        if (!added)
            return std::unexpected(added.error());
    }
    return lines.takeLines().finish(package->article, bytes, fileName).transform([](ArticleDraft draft) {
        if (!draft.article.published.isEmpty())
            draft.publishedFrom = QCoreApplication::translate("ReadArticle", "the book's own data");
        return draft;
    });
}
