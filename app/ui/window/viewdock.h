// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>

#include <functional>

// A dock whose view is made when it is first seen, so that what stays hidden costs nothing at the start. Owns the view.
class ViewDock : public QDockWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *()>;

    // `name` is what the window's stored state calls it.
    ViewDock(const QString &name, const QString &title, Make make, QWidget *parent)
        : QDockWidget(title, parent), m_make(std::move(make))
    {
        setObjectName(name);
        auto *bar = new QWidget(this); // none to see: the views have their own headings
        auto *row = new QHBoxLayout(bar);
        row->setContentsMargins(0, 0, 0, 0);
        setTitleBarWidget(bar);
        // Among tabs a view that is shown would stay behind the one in front.
        connect(toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
            if (shown)
                raise();
        });
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (const Make make = std::exchange(m_make, {}))
            setWidget(make());
        QDockWidget::showEvent(event);
    }

private:
    Make m_make;
};
