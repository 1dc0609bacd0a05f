// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/highlightlist.h"

#include <QAbstractListModel>

#include <memory>

// What a link in a note can lead to and has the words that one has typed: events, articles, then highlights, at most
// fifty in all. Words are compared as FoldedText does, by a worker: the answer comes by ready(), which may be at once,
// and the newest question wins. GUI thread; what it is given must outlive it.
class LinkChoices : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LinkRole = Qt::UserRole + 1 }; // the text to be inserted, with its brackets

    static constexpr qsizetype most = 50;

    LinkChoices(const Study &study, const HighlightList &highlights, QObject *parent = nullptr);
    ~LinkChoices() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void ask(const QString &words);

    struct Choice {
        QString shown; // "Event · The bridge opens again"
        QString link;
        QString folded; // what is searched; empty until a worker has been there
    };
    using Choices = QList<Choice>;

signals:
    void ready();

private:
    void start();
    void forget();
    [[nodiscard]] Choices events() const;

    const Study *m_study;
    const HighlightList *m_highlights;
    std::shared_ptr<const Choices> m_index; // all; null until a worker has made it
    Choices m_shown;
    QString m_words;
    int m_generation = 0; // of the index: a change of the study makes a worker's out of date
    bool m_isRunning = false;
    bool m_isAskedAgain = false;
};
