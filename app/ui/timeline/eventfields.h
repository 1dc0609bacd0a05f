// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "models/tagtree.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class StoredLine;
class StoredText;

// What an event has of its own beside its title: description, storyline tags, the date to show, whether it took a day
// or longer, and whether it only explains the story. Each change is a step, stored when it is made. GUI thread; the
// study and the tags must outlive it.
class EventFields : public QWidget
{
    Q_OBJECT

public:
    EventFields(Study &study, const TagTree &tags, QWidget *parent = nullptr);

    // Of another event what was typed is to be flushed before.
    void display(const EventItem &event);
    // False when the study did not take it; the reason has been told.
    bool flush();

signals:
    void failed(const Error &error);

private:
    void build();
    void follow(const EventItem &event);
    Result<void> store(const Event &event);
    Result<void> storeDescription(const QString &text);
    Result<void> storeTags(const QString &names);
    Result<void> storeDate(const QString &edtf);
    void storeBoxes();
    void checkDate();
    void tell(const Error &error);
    [[nodiscard]] QString tagNames() const;

    Study *m_study;
    const TagTree *m_tags;
    EventItem m_event;   // as shown
    QStringList m_paths; // of the tags that are offered
    StoredText *m_description;
    StoredLine *m_tagLine;
    StoredLine *m_date;
    QLabel *m_dateWords; // the date in words, where it is from, or what is wrong with it
    QComboBox *m_kind;
    QCheckBox *m_background;
};
