// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens/lensengine.h"
#include "lens/namefinder.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QHash>

// Runs the definition over one line and notes what it says, by kind. Part of the engine.
class LineReader final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit LineReader(const KSyntaxHighlighting::Definition &definition);

    void setLists(const QList<WordList> &lists);
    // What the definition itself has in a list.
    [[nodiscard]] QStringList broughtWords(const QString &list) const { return m_brought.value(list); }
    [[nodiscard]] bool isQuotation(int kind) const { return m_kinds[kind].attribute == QLatin1StringView("Quotation"); }

    [[nodiscard]] QList<LensSpan> read(const QString &line);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void fillLists(const QList<WordList> &lists);
    void nameOwners(const QList<WordList> &lists);
    void append(TextSpan span, int kind);
    [[nodiscard]] int kindOf(const KSyntaxHighlighting::Format &format, TextSpan span) const;
    [[nodiscard]] bool isInQuotation(TextSpan span, int kind);

    QHash<QString, QStringList> m_brought;
    QHash<int, QList<int>> m_kindsOfFormat; // by the format's id; own lists that share a look have one format
    QHash<QString, int> m_owners;           // of the words of own lists that share a look: their kind
    QList<LensKind> m_kinds;
    NameFinder m_finder;
    QString m_line;   // as it is
    QString m_masked; // as the engine reads it
    QList<LensSpan> m_spans;
    bool m_quotationIsOpen = false;
};
