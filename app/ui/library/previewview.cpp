// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/previewview.h"

#include "models/draftpreview.h"
#include "ui/library/previewdelegate.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

PreviewView::PreviewView(QWidget *parent) : QListView(parent), m_delegate(new PreviewDelegate(this))
{
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming would wrap the lines anew
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setBatchSize(150);
    setAccessibleName(tr("Lines of the file"));
}

void PreviewView::setPreview(DraftPreview *preview)
{
    m_preview = preview;
    m_delegate->forget();
    setModel(preview);
    if (preview)
        setCurrentIndex(preview->index(0));
    scrollToTop();
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_preview || !currentIndex().isValid() || event->modifiers() != Qt::NoModifier)
        QListView::keyPressEvent(event);
    else if (isChoice)
        m_preview->toggle(currentIndex().row());
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_preview->drop(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void PreviewView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (m_preview && event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        m_preview->toggle(index.row());
}

// On the colour of a page, as the article will be read.
void PreviewView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), themeOf(palette()).page);
    QListView::paintEvent(event);
}
