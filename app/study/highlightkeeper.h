// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/actions/addhighlight.h"

#include <QObject>

// Makes highlights and loses none: one that the file refuses is kept, shown as unsaved, written to a recovery file that
// lies elsewhere, and tried again. GUI thread; the study must outlive it.
class HighlightKeeper : public QObject
{
    Q_OBJECT

public:
    // What an earlier run could not save is read from `recoveryFile`; retry() brings it home.
    HighlightKeeper(Study &study, QString recoveryFile, QObject *parent = nullptr);

    // Null when it could not be saved; the reason is then in lastError().
    HighlightId add(const NewHighlight &highlight);
    // Tries again what is unsaved; true when nothing is left.
    bool retry();

    [[nodiscard]] const QList<NewHighlight> &unsaved() const { return m_unsaved; }
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }

signals:
    void unsavedChanged();

private:
    Result<HighlightId> tryOne(const NewHighlight &highlight);
    void readRecovery();
    void writeRecovery() const;

    Study *m_study;
    QString m_recoveryFile;
    QList<NewHighlight> m_unsaved;
    std::optional<Error> m_error;
};
