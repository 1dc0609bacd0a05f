// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

// Confirm, cut and forget, small, for whatever passage they stand on. Takes no focus: the view that it stands in has a
// key for each.
class LinkButtons : public QWidget
{
    Q_OBJECT

public:
    explicit LinkButtons(QWidget *parent = nullptr);

    struct Offered {
        bool confirm = false;
        bool cut = false;
        bool forget = false;
    };
    void offer(Offered offered);

signals:
    void confirmed();
    void cut();
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &tip, void (LinkButtons::*said)());
    void applyIcons();

    QToolButton *m_confirm;
    QToolButton *m_cut;
    QToolButton *m_forget;
};
