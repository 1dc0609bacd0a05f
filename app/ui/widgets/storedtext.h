// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPlainTextEdit>

#include <functional>

// Words for one value of the study, wrapped, and as high as what stands in them, to a limit. Stored when they are left
// or with Ctrl+Return, a heading with Return, for it is one line; Escape brings back what is stored, and a change from
// elsewhere never replaces what is being typed. GUI thread.
class StoredText : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Kind { Paragraphs, Heading };
    using Store = std::function<Result<void>(const QString &)>;

    StoredText(Kind kind, const QString &name, Store store, QWidget *parent = nullptr);

    // As StoredLine has them.
    void begin(const QString &value);
    void follow(const QString &value);
    [[nodiscard]] bool isTyped() const { return toPlainText() != m_stored; }
    bool flush();
    void revert() { display(m_stored); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void refused(const Error &error);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void display(const QString &value);

    Kind m_kind;
    Store m_store;
    QString m_stored;
    bool m_isStoring = false;
};
