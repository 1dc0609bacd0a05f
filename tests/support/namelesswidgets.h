// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

// The class names of those widgets, the panel and all in it that can have the focus, that tell a screen reader no name.
inline QStringList namelessWidgets(const QWidget &panel)
{
    QStringList found;
    QList<QWidget *> widgets = panel.findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return widget->focusPolicy() == Qt::NoFocus || widget->isWindow(); });
    widgets.prepend(const_cast<QWidget *>(&panel));
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}
