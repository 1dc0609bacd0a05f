// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinefinder.h"

#include "models/eventtable.h"
#include "ui/widgets/rowpainting.h"

#include <QKeyEvent>

TimelineFinder::TimelineFinder(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Find an event (/)"));
    setAccessibleName(tr("Find an event"));
    setToolTip(plainToolTip(tr("Words of its title, date or lane; Enter goes to the next one")));
    connect(this, &QLineEdit::textEdited, this, [this] {
        find();
        if (!m_found.isEmpty() && !m_found.contains(m_current))
            emit found(m_found.constFirst());
    });
}

void TimelineFinder::setEvents(const QList<TimelineItem> &events)
{
    m_events = events;
    find();
}

void TimelineFinder::find()
{
    m_found = findEvents(m_events, text());
    emit resultChanged();
}

QString TimelineFinder::result() const
{
    if (text().trimmed().isEmpty())
        return {};
    if (m_found.isEmpty())
        return tr("no event has these words");
    const qsizetype place = m_found.indexOf(m_current);
    return place < 0 ? tr("%n found", nullptr, int(m_found.size()))
                     : tr("%1 of %2 found").arg(place + 1).arg(m_found.size());
}

void TimelineFinder::step(qsizetype by)
{
    if (m_found.isEmpty())
        return;
    const qsizetype size = m_found.size();
    const qsizetype place = m_found.indexOf(m_current);
    const qsizetype next = place < 0 ? 0 : (place + by + size) % size;
    emit found(m_found.at(next));
    emit resultChanged();
}

void TimelineFinder::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Escape:
        clear();
        find();
        emit ended();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
