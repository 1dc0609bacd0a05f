// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/highlightview.h"

#include <QKeyEvent>
#include <QResizeEvent>

HighlightView::HighlightView(QWidget *parent) : QListView(parent)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, &HighlightView::chosen);
}

void HighlightView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted(); // the base class would copy the current row only, on one line
        return;
    }
    if (handleKey(*event))
        return;
    const QPersistentModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex().isValid() && currentIndex() != before)
        emit chosen(currentIndex());
}

void HighlightView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // narrow rows are higher
}

bool HighlightView::handleKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !currentIndex().isValid())
        return false;
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit noteWanted(currentIndex());
    else if (key == Qt::Key_Delete)
        emit removeWanted();
    else if (key == Qt::Key_T)
        emit tagsWanted();
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        emit digitPressed(key - Qt::Key_0);
    else
        return false;
    return true;
}
