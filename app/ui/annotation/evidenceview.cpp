// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/evidenceview.h"

#include "text/graphemes.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace
{
constexpr qsizetype around = 240;     // UTF-16 units on each side
constexpr qsizetype longest = 20'000; // of a passage that is shown whole
} // namespace

EvidenceView::EvidenceView(Side side, QWidget *parent) : QTextEdit(parent), m_side(side)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void EvidenceView::showPassage(QStringView text, TextSpan passage, const QList<TextSpan> &differences)
{
    const qsizetype end = std::min(passage.end, passage.start + longest);
    const TextSpan part = snapToGraphemes(
        text, {.start = std::max<qsizetype>(0, passage.start - around), .end = std::min(text.size(), end + around)});
    const auto within = [&](TextSpan span) {
        return TextSpan{.start = std::clamp(span.start, part.start, part.end) - part.start,
                        .end = std::clamp(span.end, part.start, part.end) - part.start};
    };
    m_text = text.sliced(part.start, part.length()).toString();
    m_passage = within(passage);
    m_differences.clear();
    for (const TextSpan difference : differences) {
        if (difference.overlaps(part))
            m_differences.append(within(difference));
    }
    m_isSentence = false;
    refresh();
}

void EvidenceView::showSentence(const QString &sentence)
{
    m_text = sentence;
    m_passage = {};
    m_differences.clear();
    m_isSentence = true;
    refresh();
}

void EvidenceView::append(TextSpan part, bool isPassage, bool differs)
{
    if (part.isEmpty())
        return;
    const Theme &theme = themeOf(palette());
    QTextCharFormat format;
    format.setForeground(isPassage ? theme.ink : theme.quiet);
    if (isPassage)
        format.setBackground(theme.flash);
    if (differs) {
        format.setForeground(m_side == Side::Before ? theme.warning : theme.accent);
        format.setFontStrikeOut(m_side == Side::Before);
        format.setFontUnderline(m_side == Side::Now);
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(part.start, part.length()), format);
}

void EvidenceView::refresh()
{
    clear();
    QList<qsizetype> borders{0, m_passage.start, m_passage.end, m_text.size()};
    for (const TextSpan difference : std::as_const(m_differences)) {
        borders << difference.start << difference.end;
    }
    std::ranges::sort(borders);
    for (qsizetype i = 1; i < borders.size(); ++i) {
        const TextSpan part{.start = borders[i - 1], .end = borders[i]};
        const bool differs = std::ranges::any_of(m_differences, [&](TextSpan span) { return span.overlaps(part); });
        append(part, m_passage.overlaps(part), differs);
    }
    QTextCursor place(document());
    place.setPosition(int(std::min<qsizetype>(m_passage.start, document()->characterCount() - 1)));
    setTextCursor(place);
    ensureCursorVisible();
    if (m_isSentence)
        verticalScrollBar()->setValue(0);
}

void EvidenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
