// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notelinks.h"

#include "ui/annotation/noteeditor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace
{
QTextEdit::ExtraSelection selection(const QTextBlock &block, TextSpan span, const QTextCharFormat &format)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(span.start));
    cursor.setPosition(block.position() + int(span.end), QTextCursor::KeepAnchor);
    return {.cursor = cursor, .format = format};
}

// The words that one reads; without any what stands in the brackets.
TextSpan shownSpan(const NoteLink &link)
{
    if (link.words.isEmpty())
        return {.start = link.span.start + 2, .end = link.span.end - 2};
    return {.start = link.span.end - 2 - link.words.size(), .end = link.span.end - 2};
}
} // namespace

NoteLinks::NoteLinks(NoteEditor &editor, const Study &study) : QObject(&editor), m_editor(&editor), m_study(&study)
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(0);
    connect(&m_paint, &QTimer::timeout, this, &NoteLinks::paintAll);
    connect(m_editor, &NoteEditor::textChanged, &m_paint, qOverload<>(&QTimer::start));
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, &m_paint, qOverload<>(&QTimer::start));
    connect(m_study, &Study::changed, this, [this] {
        m_targets.clear();
        m_paint.start();
    });
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    m_editor->viewport()->setMouseTracking(true);
    m_paint.start();
}

// Only what is seen: a note may be long.
void NoteLinks::paintAll()
{
    const Theme &theme = themeOf(m_editor->palette());
    QTextCharFormat live;
    live.setForeground(theme.accent);
    live.setFontUnderline(true);
    QTextCharFormat gone;
    gone.setForeground(theme.quiet);
    gone.setFontStrikeOut(true);
    const QRect seen = m_editor->viewport()->rect();
    const int last = m_editor->cursorForPosition(seen.bottomRight()).blockNumber();
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = m_editor->cursorForPosition(seen.topLeft()).block();
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        for (const NoteLink &link : findNoteLinks(block.text())) {
            const bool leads = targetOf(link).has_value();
            if (!leads && link.kind == NoteLinkKind::Title)
                continue; // words in brackets, as anybody may write them
            // Only these: of two selections side by side the text layout paints one.
            selections.append(selection(block, shownSpan(link), leads ? live : gone));
        }
    }
    m_editor->setExtraSelections(selections);
}

const std::optional<NoteLinkTarget> &NoteLinks::targetOf(const NoteLink &link) const
{
    const QString key = QString::number(int(link.kind)) + link.key;
    const auto known = m_targets.constFind(key);
    return known != m_targets.constEnd() ? *known : *m_targets.insert(key, findTarget(m_study->store(), link));
}

std::optional<NoteLinks::Place> NoteLinks::linkAt(QPoint position) const
{
    const QTextCursor cursor = m_editor->cursorForPosition(position);
    const QRect caret = m_editor->cursorRect(cursor);
    if (position.y() < caret.top() || position.y() > caret.bottom())
        return std::nullopt; // below the last line
    for (const NoteLink &link : findNoteLinks(cursor.block().text())) {
        const bool isUnder = cursor.positionInBlock() >= link.span.start && cursor.positionInBlock() < link.span.end;
        if (isUnder && (link.kind != NoteLinkKind::Title || targetOf(link)))
            return Place{.link = link, .block = cursor.block().position()};
    }
    return std::nullopt;
}

std::optional<NoteLinks::Place> NoteLinks::linkAtCaret() const
{
    const QTextCursor caret = m_editor->textCursor();
    for (const NoteLink &link : findNoteLinks(caret.block().text())) {
        if (caret.positionInBlock() >= link.span.start && caret.positionInBlock() <= link.span.end)
            return Place{.link = link, .block = caret.block().position()};
    }
    return std::nullopt;
}

bool NoteLinks::eventFilter(QObject *watched, QEvent *event)
{
    return watched == m_editor ? onKey(*event) : onViewport(*event);
}

bool NoteLinks::onKey(QEvent &event)
{
    if (event.type() == QEvent::PaletteChange)
        m_paint.start();
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if ((key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) || !key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const std::optional<Place> place = linkAtCaret();
    if (!place)
        return false;
    if (event.type() == QEvent::ShortcutOverride)
        event.accept();
    else
        follow(place->link);
    return true;
}

bool NoteLinks::onViewport(QEvent &event)
{
    switch (event.type()) {
    case QEvent::Resize:
        m_paint.start();
        return false;
    case QEvent::MouseMove: {
        const auto place = linkAt(static_cast<const QMouseEvent &>(event).position().toPoint());
        const bool leads = place && targetOf(place->link);
        m_editor->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return false;
    }
    case QEvent::MouseButtonPress:
        m_pressed.reset();
        if (const auto &mouse = static_cast<const QMouseEvent &>(event); mouse.button() == Qt::LeftButton)
            m_pressed = linkAt(mouse.position().toPoint());
        return false;
    case QEvent::MouseButtonRelease: {
        const std::optional<Place> pressed = std::exchange(m_pressed, std::nullopt);
        const auto released = linkAt(static_cast<const QMouseEvent &>(event).position().toPoint());
        if (pressed && released && pressed->block == released->block && pressed->link == released->link &&
            !m_editor->textCursor().hasSelection())
            follow(pressed->link);
        return false;
    }
    case QEvent::ToolTip: {
        const auto &help = static_cast<const QHelpEvent &>(event);
        const auto place = linkAt(help.pos());
        if (!place)
            return false;
        const std::optional<NoteLinkTarget> &target = targetOf(place->link);
        QToolTip::showText(help.globalPos(), plainToolTip(target ? target->title : tr("What this led to is gone")),
                           m_editor);
        return true;
    }
    default:
        return false;
    }
}

// Later: what is shown may put another note into the editor, which is still at work on the event.
void NoteLinks::follow(const NoteLink &link)
{
    if (const std::optional<NoteLinkTarget> target = targetOf(link))
        QTimer::singleShot(0, this, [this, target] { emit followed(*target); });
}
