// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/studyexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

// What an export is to be: the format, how it is arranged, whose Markdown, one file or many. What a format does not
// have cannot be chosen. The last choice is remembered.
class ExportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(QWidget *parent = nullptr);

    [[nodiscard]] ExportRequest request() const;
    void choose(ExportKind kind, ReportBy by);
    void chooseProfile(MarkdownProfile profile);
    // Reads a template; false when it cannot be read, and then failed() has said why.
    bool useTemplate(const QString &path);

signals:
    void changed();
    void failed(const Error &error);

private:
    void fillOrders();
    void settle();
    void chooseTemplate();
    [[nodiscard]] ExportKind kind() const;
    [[nodiscard]] ReportBy order() const;

    QListWidget *m_formats;
    QComboBox *m_orders;
    QLabel *m_profileLabel;
    QComboBox *m_profiles;
    QCheckBox *m_fileEach;
    QString m_templateText;
    QString m_templateName;
    int m_lastProfile = 0;
    bool m_isFilling = false;
};
