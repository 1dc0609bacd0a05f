// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLineEdit>

#include <functional>

// A line for one value of the study. What is typed is stored when the line is left or with Return; Escape brings back
// what is stored. A change from elsewhere never replaces what is being typed, and what was refused stays to be mended.
// GUI thread.
class StoredLine : public QLineEdit
{
    Q_OBJECT

public:
    using Store = std::function<Result<void>(const QString &)>;

    StoredLine(const QString &name, Store store, QWidget *parent = nullptr);

    // The value of another thing: what was typed before is gone.
    void begin(const QString &value);
    // The value may have changed.
    void follow(const QString &value);
    [[nodiscard]] bool isTyped() const { return text() != m_stored; }
    // Stores what is typed. False when the study could not take it; what is only wrong is marked and no failure.
    bool flush();
    void revert();

    // Whether what is typed cannot be stored as it is.
    void setWrong(bool wrong);
    // Offered while one types.
    void setChoices(const QStringList &choices);

signals:
    void refused(const Error &error);
    void reverted();
    // The focus came to it: time to make long choices.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void display(const QString &value);

    Store m_store;
    QString m_stored;
    bool m_isStoring = false;
};

// Whether the error is about what was typed, and not about the study that should take it.
bool isMistyped(const Error &error);
