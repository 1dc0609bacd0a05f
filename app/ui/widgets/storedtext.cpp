// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/storedtext.h"

#include "ui/widgets/storedline.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

StoredText::StoredText(Kind kind, const QString &name, Store store, QWidget *parent)
    : QPlainTextEdit(parent), m_kind(kind), m_store(std::move(store))
{
    setProperty("heading", kind == Kind::Heading);
    document()->setDocumentMargin(kind == Kind::Heading ? 2 : 4);
    setAccessibleName(name);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void StoredText::begin(const QString &value)
{
    m_stored = value;
    display(value);
}

void StoredText::follow(const QString &value)
{
    const bool isKept = isTyped() && !m_isStoring;
    m_stored = value;
    if (!isKept)
        display(value);
}

void StoredText::display(const QString &value)
{
    if (toPlainText() != value)
        setPlainText(value);
}

bool StoredText::flush()
{
    if (!isTyped() || m_isStoring)
        return true;
    m_isStoring = true;
    const Result<void> done = m_store(toPlainText());
    m_isStoring = false;
    if (done) {
        display(m_stored);
        return true;
    }
    emit refused(done.error());
    return isMistyped(done.error());
}

QSize StoredText::sizeHint() const
{
    const int fewest = m_kind == Kind::Heading ? 1 : 2;
    constexpr int most = 8;
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < most; block = block.next())
        lines += std::max(1, block.lineCount());
    const int margins = 2 * (frameWidth() + int(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 12,
            std::clamp(lines, fewest, most) * fontMetrics().lineSpacing() + margins + 2};
}

void StoredText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        flush();
}

void StoredText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_kind == Kind::Heading || event->modifiers().testFlag(Qt::ControlModifier))) {
        flush();
    } else if (event->key() == Qt::Key_Escape && isTyped()) {
        revert();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void StoredText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry(); // other lines break
}

void StoredText::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(m_kind == Kind::Heading ? source->text().simplified() : source->text());
}
