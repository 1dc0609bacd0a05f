// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notecompletion.h"

#include "models/linkchoices.h"
#include "ui/annotation/noteeditor.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QTextBlock>

#include <algorithm>

namespace
{
constexpr qsizetype longest = 80; // UTF-16 units that one types to find something
constexpr int rowsShown = 8;
} // namespace

NoteCompletion::NoteCompletion(NoteEditor &editor, LinkChoices &choices)
    : QObject(&editor), m_editor(&editor), m_choices(&choices), m_list(new QListView(&editor))
{
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_choices);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What the link can lead to"));
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &NoteCompletion::take);
    connect(m_choices, &LinkChoices::ready, this, &NoteCompletion::show);
    connect(m_editor, &NoteEditor::textChanged, this, [this] {
        if (std::exchange(m_isTyping, false))
            ask();
    });
    connect(m_editor, &NoteEditor::cursorPositionChanged, this, [this] {
        if (start() < 0)
            m_list->hide();
    });
    connect(m_editor, &NoteEditor::left, m_list, &QWidget::hide);
    m_editor->installEventFilter(this);
}

qsizetype NoteCompletion::start() const
{
    const QTextCursor caret = m_editor->textCursor();
    const QString before = caret.block().text().left(caret.positionInBlock());
    const qsizetype open = before.lastIndexOf(QLatin1StringView("[["));
    if (open < 0 || before.size() - open > longest)
        return -1;
    const QString typed = before.mid(open + 2);
    return typed.contains(QLatin1Char(']')) || typed.contains(QLatin1Char('|')) ? -1 : open;
}

void NoteCompletion::ask()
{
    const qsizetype open = start();
    if (open < 0 || m_editor->isReadOnly()) {
        m_list->hide();
        return;
    }
    const QTextCursor caret = m_editor->textCursor();
    m_choices->ask(caret.block().text().mid(open + 2, caret.positionInBlock() - open - 2));
}

void NoteCompletion::show()
{
    if (start() < 0 || m_choices->rowCount() == 0 || !m_editor->hasFocus()) {
        m_list->hide();
        return;
    }
    m_list->setFont(m_editor->parentWidget()->font()); // not the text's fixed width
    const QRect caret = m_editor->cursorRect();
    const int rows = std::min(m_choices->rowCount(), rowsShown);
    const QSize size(std::max(m_editor->width(), m_list->fontMetrics().averageCharWidth() * 44),
                     m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth());
    QRect box(m_editor->viewport()->mapToGlobal(caret.bottomLeft() + QPoint(0, 2)), size);
    const QRect screen = m_editor->screen()->availableGeometry();
    if (box.bottom() > screen.bottom())
        box.moveBottom(m_editor->viewport()->mapToGlobal(caret.topLeft()).y() - 2);
    box.moveLeft(std::max(screen.left(), std::min(box.left(), screen.right() - box.width())));
    m_list->setGeometry(box);
    m_list->setCurrentIndex(m_choices->index(0));
    m_list->show();
}

// The brackets that may stand behind the caret already are taken along.
void NoteCompletion::take()
{
    const qsizetype open = start();
    const QString link = m_list->currentIndex().data(LinkChoices::LinkRole).toString();
    m_list->hide();
    if (open < 0 || link.isEmpty())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = cursor.block();
    const int end = cursor.positionInBlock();
    const bool isClosed = block.text().mid(end, 2) == QLatin1StringView("]]");
    cursor.setPosition(block.position() + int(open));
    cursor.setPosition(block.position() + end + (isClosed ? 2 : 0), QTextCursor::KeepAnchor);
    cursor.insertText(link);
    m_editor->setTextCursor(cursor);
}

bool NoteCompletion::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_isTyping = true;
        return false;
    case QEvent::ShortcutOverride:
        if (m_list->isVisible() && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::KeyPress: {
        const auto *key = static_cast<const QKeyEvent *>(event);
        m_isTyping = true;
        return m_list->isVisible() && key->modifiers() == Qt::NoModifier && onKey(key->key());
    }
    case QEvent::Hide:
    case QEvent::Resize:
        m_list->hide();
        return false;
    default:
        return false;
    }
}

bool NoteCompletion::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsShown);
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

void NoteCompletion::moveBy(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_choices->rowCount() - 1);
    m_list->setCurrentIndex(m_choices->index(row));
}
