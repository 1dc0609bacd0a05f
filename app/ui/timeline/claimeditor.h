// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QWidget>

class DateChoice;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class StoredLine;

// What one claim says of the date, in which words, who says it and how sure: each change is a step, stored when it is
// made. What cannot be stored is told below its field, and the rest is stored nevertheless. When the article is undated
// and the words of the claim count from its day, the day is asked for here. GUI thread; all it is given must outlive
// it.
class ClaimEditor : public QWidget
{
    Q_OBJECT

public:
    ClaimEditor(Study &study, const EventList &events, QWidget *parent = nullptr);

    // Null: none, and nothing is to be seen. Of another claim what was typed is stored before.
    void showClaim(const ClaimItem *claim);
    // False when the study did not take it; the reason has been told.
    bool flush();

signals:
    void failed(const Error &error);
    // The words selected on the desk are asked for, to put the claim on them.
    void selectionWanted(ClaimId claim);

protected:
    // The list that it stands in would take them for itself.
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void build();
    void nameAll();
    void connectAll();
    void addDateRows(QFormLayout &form);
    [[nodiscard]] bool isThere(const Claim &claim) const;
    void begin(const ClaimItem &claim);
    void follow(const ClaimItem &claim);
    void showPlace(const ClaimItem &claim);
    void checkDate();
    void selectFault();
    void showFault(StoredLine &line, QLabel &label, const QString &fault);
    Result<void> storeDate(const QString &edtf);
    Result<void> storeWords(const QString &words);
    Result<void> storeReporter(const QString &name);
    Result<void> storePublication(const QString &day);
    Result<void> storeRelation(const QString &title);
    void storeBoxes();
    void storeReporterKind();
    void remove();
    void tell(const Result<void> &done);
    [[nodiscard]] QList<StoredLine *> lines() const;

    Study *m_study;
    const EventList *m_events;
    ClaimItem m_claim; // as shown
    StoredLine *m_words;
    DateChoice *m_choice;
    QLabel *m_wordsFault;
    StoredLine *m_edtf;
    QLabel *m_said; // the date in words, or what is wrong with it
    StoredLine *m_published;
    QLabel *m_publishedFault;
    QComboBox *m_reading;
    QCheckBox *m_approximate;
    QCheckBox *m_uncertain;
    QComboBox *m_modality;
    StoredLine *m_reporter;
    QComboBox *m_reporterKind;
    StoredLine *m_relative;
    QLabel *m_relativeFault;
    QLabel *m_lost;
    QPushButton *m_place;
    QPushButton *m_remove;
};

QString readingWord(Reading reading);
QString reporterKindWord(ReporterKind kind);
