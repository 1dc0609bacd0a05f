// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/storedline.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>

bool isMistyped(const Error &error)
{
    using enum ErrorKind;
    return error.kind == BadDate || error.kind == BadName || error.kind == QuoteNotFound || error.kind == Usage;
}

StoredLine::StoredLine(const QString &name, Store store, QWidget *parent) : QLineEdit(parent), m_store(std::move(store))
{
    setAccessibleName(name);
    connect(this, &QLineEdit::editingFinished, this, &StoredLine::flush);
}

void StoredLine::begin(const QString &value)
{
    m_stored = value;
    display(value);
}

void StoredLine::follow(const QString &value)
{
    const bool isKept = isTyped() && !m_isStoring;
    m_stored = value;
    if (!isKept)
        display(value);
}

void StoredLine::display(const QString &value)
{
    if (text() != value)
        setText(value);
    if (!hasFocus())
        setCursorPosition(0);
    setWrong(false);
}

bool StoredLine::flush()
{
    if (!isTyped() || m_isStoring)
        return true;
    m_isStoring = true; // the study tells what it took before the call is back
    const Result<void> done = m_store(text());
    m_isStoring = false;
    if (done) {
        display(m_stored);
        return true;
    }
    setWrong(isMistyped(done.error()));
    emit refused(done.error());
    return isMistyped(done.error());
}

void StoredLine::revert()
{
    display(m_stored);
    emit reverted();
}

void StoredLine::setWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

void StoredLine::setChoices(const QStringList &choices)
{
    if (completer()) {
        static_cast<QStringListModel *>(completer()->model())->setStringList(choices);
        return;
    }
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(choices, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // Behind the line's own answer to it, which puts the words in.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &StoredLine::flush,
            Qt::QueuedConnection);
}

void StoredLine::focusInEvent(QFocusEvent *event)
{
    emit entered();
    QLineEdit::focusInEvent(event);
}

void StoredLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isTyped())
        return QLineEdit::keyPressEvent(event);
    revert();
}
