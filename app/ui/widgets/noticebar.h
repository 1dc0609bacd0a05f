// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

enum class NoticeKind { Information, Warning };

// A bar inside the window that says what happened, in plain text, and may offer one thing to do about it. A newer
// notice takes the place of an older one, except that a warning that stays is only replaced by another or by dismiss().
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // Goes by itself after a while when it is information.
    void show(NoticeKind kind, const QString &text, const QString &details = {});
    void showError(const Error &error) { show(NoticeKind::Warning, describe(error), error.detail); }
    // The last notice with a button; `act` runs when it is pressed.
    void offer(const QString &label, std::function<void()> act);
    void dismiss();

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeKind m_kind = NoticeKind::Information;
    std::function<void()> m_act;
    class QTimer *m_timer;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QToolButton *m_more;
    QToolButton *m_offer;
    QToolButton *m_close;
};
