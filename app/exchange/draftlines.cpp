// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draftlines.h"

#include "exchange/proposals.h"
#include "text/canonicaltext.h"

QString oneLine(QStringView text)
{
    QString line;
    for (const QChar unit : text) {
        const bool isBlank = (unit.isSpace() && unit != QChar::Nbsp) || unit < u' ';
        if (!isBlank) {
            line += unit;
        } else if (!line.isEmpty() && line.back() != u' ') {
            line += u' ';
        }
    }
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    while (!line.isEmpty() && line.front().isSpace())
        line.remove(0, 1);
    return line;
}

void DraftLines::add(const DraftLine &line, bool isBoilerplate)
{
    const QString text = oneLine(line.text);
    if (text.isEmpty() || m_text.size() > maxTextBytes)
        return;
    if (!m_text.isEmpty()) {
        m_text += line.isTight ? QStringLiteral("\n") : QStringLiteral("\n\n");
        m_line += line.isTight ? 1 : 2;
    }
    m_text += text;
    placeLeftOut(m_line);
    if (line.kind != BlockKind::Paragraph || isBoilerplate)
        m_blocks.append({.line = m_line, .kind = line.kind, .level = line.level, .boilerplate = isBoilerplate});
}

void DraftLines::leaveOut(const DraftLine &line)
{
    const QString text = canonicalText(oneLine(line.text));
    if (text.isEmpty() || m_leftOut.size() >= mostLeftOutLines)
        return;
    m_leftOut.append({.text = text, .kind = line.kind, .level = line.level});
}

void DraftLines::placeLeftOut(qint64 line)
{
    for (; m_placed < m_leftOut.size(); ++m_placed)
        m_leftOut[m_placed].line = line;
}

void DraftLines::moveTo(ArticleDraft &draft) &&
{
    placeLeftOut(m_text.isEmpty() ? 0 : m_line + 1);
    draft.text = canonicalText(m_text);
    draft.blocks = std::move(m_blocks);
    draft.leftOut = std::move(m_leftOut);
    capLeftOut(draft.leftOut);
}

Result<ArticleDraft> DraftLines::finish(const Article &article, const QByteArray &bytes, const QString &fileName) &&
{
    ArticleDraft draft;
    std::move(*this).moveTo(draft);
    if (draft.text.isEmpty())
        return failure(ErrorKind::NoText, fileName);
    if (draft.text.size() > maxTextBytes)
        return failure(ErrorKind::TooLarge, fileName);
    draft.original = bytes;
    draft.article = article;
    draft.article.name = proposedName(fileName);
    draft.article.source = baseName(fileName);
    if (draft.article.title.isEmpty())
        draft.article.title = proposedTitle(draft.text, draft.blocks);
    return draft;
}

void capLeftOut(QList<LeftOutLine> &lines)
{
    qsizetype units = 0;
    qsizetype count = 0;
    while (count < std::min(lines.size(), mostLeftOutLines) && units <= mostLeftOutUnits)
        units += lines.at(count++).text.size();
    lines.resize(units > mostLeftOutUnits ? count - 1 : count);
}
