// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mergeline.h"

#include "ui/timeline/eventtitles.h"

#include <QCompleter>
#include <QKeyEvent>

MergeLine::MergeLine(const EventList &events, QWidget *parent) : QLineEdit(parent), m_events(&events)
{
    setPlaceholderText(tr("Title of the event to merge with"));
    setAccessibleName(placeholderText());
    connect(this, &QLineEdit::returnPressed, this, &MergeLine::take);
    hide();
}

void MergeLine::ask(EventId event)
{
    m_event = event;
    delete completer();
    auto *titles = new QCompleter(EventTitles(*m_events, event).all(), this);
    titles->setCaseSensitivity(Qt::CaseInsensitive);
    titles->setFilterMode(Qt::MatchContains);
    setCompleter(titles);
    clear();
    show();
    setFocus();
}

void MergeLine::take()
{
    const Result<EventId> other = EventTitles(*m_events, m_event).find(text());
    if (!other) {
        emit failed(other.error());
        return;
    }
    hide();
    emit chosen(*other);
    emit left();
}

void MergeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    hide();
    emit left();
}
