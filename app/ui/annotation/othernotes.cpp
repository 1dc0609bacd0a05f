// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/othernotes.h"

#include "ui/annotation/noteeditor.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

OtherNotes::OtherNotes(QWidget *parent)
    : QWidget(parent), m_title(new QuietLabel(QuietLabel::Kind::Words, this)), m_text(new NoteEditor(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rowMargin(fontMetrics()) / 4);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Further notes"));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->viewport()->setBackgroundRole(QPalette::Window);
    hide();
}

void OtherNotes::setNotes(const QList<Note> &notes)
{
    QStringList parts;
    for (const Note &note : notes) {
        const QString author = note.author.isEmpty() ? tr("without a name") : note.author.simplified();
        const QString day =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(note.modified).date(), QLocale::ShortFormat);
        parts.append(QStringLiteral("%1 · %2\n\n").arg(author, day) + note.text);
    }
    const QString text = parts.join(QStringLiteral("\n\n———\n\n"));
    if (text != m_text->text()) {
        m_text->setText(text);
        m_text->moveCursor(QTextCursor::Start);
    }
    m_title->setText(tr("Further notes · %1 · read only").arg(QLocale().toString(notes.size())));
    setVisible(!notes.isEmpty());
}
