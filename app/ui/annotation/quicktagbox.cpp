// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/quicktagbox.h"

#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

QuickTagBox::QuickTagBox(const TagTree &tags, TagEntry::Kind kind, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_entry(new TagEntry(tags, kind, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const int margin = rowMargin(fontMetrics());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_title);
    column->addWidget(m_entry);
    setFocusProxy(m_entry);
    setTitle(tr("Tag"));
    connect(m_entry, &TagEntry::accepted, this, [this](const ChosenTags &chosen) {
        close();
        emit accepted(chosen);
    });
}

void QuickTagBox::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void QuickTagBox::openAt(QPoint position)
{
    resize(fontMetrics().averageCharWidth() * 42, fontMetrics().height() * 15);
    const QRect room = screen()->availableGeometry();
    move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_entry->setFocus();
}

void QuickTagBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
