// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keysheet.h"

#include "ui/widgets/rowpainting.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

static QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

static QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(" / "));
}

KeySheet::KeySheet(QWidget *view, const QList<QAction *> &actions) : QFrame(view, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Keys of this view"));
    auto *grid = new QGridLayout(this);
    const int margin = 2 * rowMargin(fontMetrics());
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    QList<QAction *> shown = actions;
    shown.removeIf([](const QAction *action) { return action->shortcuts().isEmpty(); });
    // Two columns, read downwards.
    const qsizetype rows = (shown.size() + 1) / 2;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int column = i < rows ? 0 : 2;
        const int row = int(i % rows);
        QLabel *keys = plain(keysOf(*shown.at(i)));
        QFont bold = keys->font();
        bold.setBold(true);
        keys->setFont(bold);
        grid->addWidget(keys, row, column, Qt::AlignRight);
        grid->addWidget(plain(QString(shown.at(i)->text()).remove(QLatin1Char('&'))), row, column + 1);
    }
}

void KeySheet::show(QWidget *view, const QList<QAction *> &actions)
{
    auto *sheet = new KeySheet(view, actions);
    sheet->adjustSize();
    const QPoint middle = view->mapToGlobal(view->rect().center());
    sheet->move(middle - sheet->rect().center());
    sheet->QWidget::show();
    sheet->setFocus();
}

// Every key is the sheet's while it is there, also those that are commands of the view below.
bool KeySheet::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QFrame::event(event);
    event->accept();
    return true;
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

void KeySheet::mousePressEvent(QMouseEvent *)
{
    close();
}
