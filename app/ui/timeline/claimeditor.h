// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

// What one claim says of the date, who says it and how sure: each change is stored as a step when it is made. A date
// that is not EDTF is told below its field and not stored. When the article is undated and the words of the claim count
// from its day, the day is asked for here. GUI thread; the study must outlive it.
class ClaimEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimEditor(Study &study, QWidget *parent = nullptr);

    // Null: none, and nothing is to be seen.
    void showClaim(const ClaimItem *claim);
    void setReporters(const QStringList &names);

signals:
    void failed(const Error &error);

private:
    void build();
    void store();
    void storeReporter();
    void storePublication();
    void checkDate();
    void remove();
    void tell(const Result<void> &done);

    Study *m_study;
    Claim m_claim;
    ArticleId m_article;
    QString m_reporterName; // as stored
    QLineEdit *m_edtf;
    QLabel *m_words; // the date in words, or what is wrong with it
    QLineEdit *m_published;
    QComboBox *m_reading;
    QCheckBox *m_approximate;
    QCheckBox *m_uncertain;
    QComboBox *m_modality;
    QLineEdit *m_reporter;
    QComboBox *m_reporterKind;
    QPushButton *m_remove;
    bool m_filling = false;
};

QString readingWord(Reading reading);
QString reporterKindWord(ReporterKind kind);
