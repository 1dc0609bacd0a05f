// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/lensengine.h"

#include "lens/linereader.h"

#include <QSet>

#include <algorithm>

LensEngine::LensEngine() = default;
LensEngine::~LensEngine() = default;

LineReader &LensEngine::reader() const
{
    if (!m_reader) {
        m_reader = std::make_unique<LineReader>(m_repository.definitionForName(QStringLiteral("Synoptic Coverage")));
        m_reader->setLists(m_lists);
    }
    return *m_reader;
}

void LensEngine::setLists(const QList<WordList> &lists)
{
    m_lists = lists;
    if (m_reader)
        m_reader->setLists(lists);
}

QStringList LensEngine::words(const QString &list) const
{
    const auto found = std::ranges::find(m_lists, list, &WordList::name);
    return found != m_lists.end() ? found->words : reader().broughtWords(list);
}

QList<LensSpan> LensEngine::pieces(const QString &line) const
{
    return reader().read(line);
}

QList<LensSpan> LensEngine::mentions(const QString &line) const
{
    QList<LensSpan> result;
    qsizetype quotation = -1; // index of the open one
    for (LensSpan piece : pieces(line)) {
        const bool isQuotation = reader().isQuotation(piece.kind);
        if (isQuotation && piece.quoted && quotation >= 0) {
            result[quotation].span.end = piece.span.end;
            continue;
        }
        while (!piece.span.isEmpty() && line[piece.span.start].isSpace()) {
            ++piece.span.start;
        }
        while (!piece.span.isEmpty() && line[piece.span.end - 1].isSpace()) {
            --piece.span.end;
        }
        if (isQuotation)
            quotation = result.size();
        if (!piece.span.isEmpty())
            result.append(piece);
    }
    return result;
}

QList<LensSpan> LensEngine::mentions(const QString &text, const QList<Block> &blocks) const
{
    QSet<qint64> passedOver;
    for (const Block &block : blocks) {
        if (block.boilerplate)
            passedOver.insert(block.line);
    }
    QList<LensSpan> result;
    qsizetype start = 0;
    for (qint64 line = 0; start <= text.size(); ++line) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (!passedOver.contains(line)) {
            for (LensSpan found : mentions(text.sliced(start, end - start))) {
                found.span.start += start;
                found.span.end += start;
                result.append(found);
            }
        }
        start = end + 1;
    }
    return result;
}
