// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QTextEdit>

// A few lines of a text with a passage in them marked, and the words that differ struck or underlined. Read only; it
// opens no file and reads no markup, whatever the text says.
class EvidenceView : public QTextEdit
{
    Q_OBJECT

public:
    enum class Side { Before, Now }; // words that went are struck, words that came underlined

    EvidenceView(Side side, QWidget *parent = nullptr);

    // The passage within the text with what stands around it; `differences` are spans of the whole text. UTF-16 units.
    void showPassage(QStringView text, TextSpan passage, const QList<TextSpan> &differences);
    // A sentence instead: there is nothing to show.
    void showSentence(const QString &sentence);

    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void append(TextSpan part, bool isPassage, bool differs);

    Side m_side;
    QString m_text; // the part that is shown
    TextSpan m_passage;
    QList<TextSpan> m_differences;
    bool m_isSentence = false;
};
