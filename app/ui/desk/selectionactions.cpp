// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/selectionactions.h"

#include "ui/desk/articleview.h"

namespace
{
void moveCaret(ArticleView &view, TextUnit unit, Qt::ArrowType way, CaretMode mode)
{
    const QTextCursor cursor = view.textCursor();
    const qsizetype caret = way == Qt::RightArrow ? nextEnd(view.text(), cursor.position(), unit)
                                                  : previousStart(view.text(), cursor.position(), unit);
    view.select(mode == CaretMode::Selecting ? cursor.anchor() : caret, caret);
}
} // namespace

SelectionActions::SelectionActions(Leading leading, QObject *parent) : QObject(parent), m_leading(std::move(leading))
{
    const auto move = [](TextUnit unit, Qt::ArrowType way, CaretMode mode) {
        return [=](ArticleView &view) { moveCaret(view, unit, way, mode); };
    };
    using enum TextUnit;
    add(tr("Select the &word, sentence, paragraph"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up),
        [this](ArticleView &view) { widen(view); });
    add(tr("Select &less again"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down),
        [this](ArticleView &view) { narrow(view); });
    add(tr("Extend to the end of the &sentence"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right),
        move(Sentence, Qt::RightArrow, CaretMode::Selecting));
    add(tr("Extend to the s&tart of the sentence"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left),
        move(Sentence, Qt::LeftArrow, CaretMode::Selecting));
    add(tr("Extend to the end of the &paragraph"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        move(Paragraph, Qt::RightArrow, CaretMode::Selecting));
    add(tr("Extend to the start of the p&aragraph"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
        move(Paragraph, Qt::LeftArrow, CaretMode::Selecting));
    add(tr("Caret to the end of the paragraph"), QKeySequence(Qt::CTRL | Qt::Key_Down),
        move(Paragraph, Qt::RightArrow, CaretMode::Moving));
    add(tr("Caret to the start of the paragraph"), QKeySequence(Qt::CTRL | Qt::Key_Up),
        move(Paragraph, Qt::LeftArrow, CaretMode::Moving));
}

void SelectionActions::add(const QString &text, const QKeySequence &keys, Command command)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, command = std::move(command)] {
        if (ArticleView *view = m_leading())
            command(*view);
    });
    m_actions.append(action);
}

void SelectionActions::widen(ArticleView &view)
{
    const QTextCursor cursor = view.textCursor();
    const TextSpan now = view.selection();
    if (m_steps.isEmpty() || m_steps.last().widened != now)
        m_steps.clear();
    const TextSpan wider = widenedSpan(view.text(), now);
    if (wider == now)
        return;
    m_steps.append({.anchor = cursor.anchor(), .caret = cursor.position(), .widened = wider});
    view.select(wider.start, wider.end);
}

void SelectionActions::narrow(ArticleView &view)
{
    const TextSpan now = view.selection();
    if (!m_steps.isEmpty() && m_steps.last().widened == now) {
        const Step step = m_steps.takeLast();
        view.select(step.anchor, step.caret);
        return;
    }
    m_steps.clear();
    const TextSpan smaller = narrowedSpan(view.text(), now);
    view.select(smaller.start, smaller.end);
}
