// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QStringView>

// Finds the names of word lists that a keyword list of the highlighting engine cannot hold or cannot see: those with a
// blank, a hyphen or another delimiter, those in another typographic form, and those that touch Chinese. The engine
// then reads the line with characters of the private use area in their place, one for one, so that every position
// stays. Names are matched whole and by case. Not thread-safe; made for one set of lists.
class NameFinder
{
public:
    // What the characters stand for; the definition knows them. Anything of theirs in a text becomes `foreign`.
    static constexpr char16_t firstStart = 0xE000; // of the first list; each list has its own
    static constexpr char16_t rest = 0xE010;
    static constexpr char16_t nothing = 0xE011; // the one word of an empty list
    static constexpr char16_t foreign = 0xE0FF;

    // Whether a digit may follow a name without a border: "Qwen3".
    enum class Numbered { No, Yes };

    explicit NameFinder(QSet<QChar> delimiters = {});

    // A name that an earlier list has stays with that.
    void addList(int list, const QStringList &names, Numbered numbered);
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

    // The line as the engine should read it.
    [[nodiscard]] QString masked(const QString &line);

    // One form for all typographic ones: hyphens and dashes, quotes, blanks, full width; invisible characters gone.
    [[nodiscard]] static QString plainForm(QStringView text);
    [[nodiscard]] static bool isStart(QChar character);
    // Chinese and Japanese, which are written without blanks.
    [[nodiscard]] static bool isIdeograph(QChar character);

private:
    struct Name {
        int list = 0;
        bool numbered = false;
        bool simple = false; // the engine knows it too
    };
    struct Hit {
        qsizetype length = 0; // units of the plain form; 0: none
        Name name;
    };

    void fold(QStringView line);
    [[nodiscard]] Hit hitAt(qsizetype start, QStringView key) const;
    [[nodiscard]] bool endsAt(qsizetype end, const Name &name) const;
    [[nodiscard]] bool isForEngine(QStringView line, qsizetype start, const Hit &hit) const;
    void mask(QString &line, qsizetype start, const Hit &hit) const;
    [[nodiscard]] qsizetype wordEnd(qsizetype start) const;

    QSet<QChar> m_delimiters;
    QHash<QString, Name> m_names;             // by plain form
    QHash<QString, QList<qsizetype>> m_sizes; // by first word: lengths of the names that start with it, longest first
    QString m_plain;                          // of the line at hand
    QList<qsizetype> m_origins;               // one for each unit of m_plain, and the end
};
