// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/descriptionedit.h"

#include "study/actions/addtag.h"

#include <QKeyEvent>

DescriptionEdit::DescriptionEdit(Study &study, const TagTree &tags, QWidget *parent)
    : QPlainTextEdit(parent), m_study(&study), m_tags(&tags)
{
    setAccessibleName(tr("Description of the tag"));
    setTabChangesFocus(true);
    setReadOnly(m_study->isReadOnly());
    setFixedHeight(fontMetrics().lineSpacing() * 2 + fontMetrics().height());
    connect(m_tags, &QAbstractItemModel::dataChanged, this, &DescriptionEdit::refresh);
    connect(m_tags, &QAbstractItemModel::modelReset, this, &DescriptionEdit::refresh);
    refresh();
}

void DescriptionEdit::setTag(TagId tag)
{
    if (tag == m_tag)
        return;
    save();
    m_tag = tag;
    document()->setModified(false);
    refresh();
}

void DescriptionEdit::refresh()
{
    const Tag *tag = m_tags->find(m_tag);
    setVisible(tag);
    if (!tag || (hasFocus() && document()->isModified()))
        return; // what is being typed is not taken away
    setPlaceholderText(tr("What “%1” means").replace(QLatin1StringView("%1"), tag->name));
    if (toPlainText() != tag->description)
        setPlainText(tag->description);
    document()->setModified(false);
}

void DescriptionEdit::save()
{
    if (!document()->isModified() || !m_tags->find(m_tag))
        return;
    document()->setModified(false);
    if (const Result<void> done = setTagDescription(*m_study, m_tag, toPlainText()); !done) {
        document()->setModified(true);
        emit failed(done.error());
    }
}

void DescriptionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    save();
}

void DescriptionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (event->key() == Qt::Key_Escape && document()->isModified()) {
        document()->setModified(false);
        refresh();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}
