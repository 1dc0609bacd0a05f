// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"

#include <QImage>
#include <QStackedWidget>

#include <functional>

class QPlainTextEdit;
class QTextDocument;
class QVBoxLayout;

// Shows what would be written: text as text, pages as pages, and how a file that was changed by hand would change.
// Never the text of a study as anything but plain text.
class ExportPreview : public QStackedWidget
{
    Q_OBJECT

public:
    // `prepare` attaches the colouring of Markdown.
    explicit ExportPreview(const std::function<void(QTextDocument *)> &prepare, QWidget *parent = nullptr);

    // The place that is looked at stays.
    void showMarkdown(const QString &text);
    void showText(const QString &text);
    void showPages(const QList<QImage> &pages);
    void showDifference(const QString &difference);

    [[nodiscard]] QString text() const; // that is shown; of pages none

private:
    static void replace(QPlainTextEdit *edit, const QString &text);

    QPlainTextEdit *m_markdown;
    QPlainTextEdit *m_plain;
    QPlainTextEdit *m_difference;
    QWidget *m_pages;
    QVBoxLayout *m_pageColumn;
};
