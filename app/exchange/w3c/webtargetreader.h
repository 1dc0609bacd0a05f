// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/articlefile.h"
#include "text/offsetmap.h"

#include <QHash>
#include <QJsonObject>

// Finds the targets of Web Annotations in the texts that came with them, as objects that PassageReader reads. A
// position counts when the words of the quote are there, else the quote is looked for; positions that count UTF-16
// units, as some programs have them, are understood.
class WebTargetReader
{
public:
    void add(const ArticleFile &file, const Article &article);

    // None when it names no text, or its words are not found there, or in several places.
    [[nodiscard]] std::optional<QJsonObject> passage(const QJsonValue &target) { return passageAt(target, 0); }

    // Address and quote as they are written, for what cannot be placed; may be empty.
    [[nodiscard]] static QString source(const QJsonValue &target);
    [[nodiscard]] static QString quote(const QJsonValue &target);

private:
    struct Text {
        QString article; // name
        qint64 version;
        QString text;
        OffsetMap map;
    };
    // What the selectors of a target say.
    struct Place {
        std::optional<PointSpan> span;
        QString exact;
        QString prefix;
        QString suffix;
        bool hasQuote = false;
    };

    [[nodiscard]] std::optional<QJsonObject> passageAt(const QJsonValue &target, int depth);
    [[nodiscard]] const Text *textOf(const QJsonObject &target) const;
    [[nodiscard]] static Place placeOf(const QJsonObject &target);
    [[nodiscard]] std::optional<PointSpan> find(const Place &place, const Text &text);
    [[nodiscard]] std::optional<PointSpan> findQuote(const Place &place, const Text &text);

    QList<Text> m_texts;
    QHash<QString, qsizetype> m_byVersion; // UUID
    QHash<QString, qsizetype> m_bySource;  // address or UUID of an article: its last version
    qint64 m_searched = 0;                 // units that quotes were looked for in
};
