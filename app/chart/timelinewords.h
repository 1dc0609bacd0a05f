// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"

#include <QList>
#include <QString>

// What a timeline says in words, translated, plain text. Dates in the default locale.

// A title on one line.
QString labelText(const TimelineItem &item);
// "+12"
QString moreText(qsizetype hidden);
// The name that stands at a lane's left.
QString laneText(const QString &lane);
// "exact", "one of these days, approximate"
QString precisionText(const TimelineItem &item);
// "happened"
QString modalityText(Modality modality);
// "3 claims in 2 articles"
QString supportText(const TimelineItem &item);
// "1 Apr: 003 · 2 Apr: 001, 002", by day.
QString publicationText(const QList<PublicationMark> &publications);
// "1999–2025", from two Julian days.
QString yearsText(qint64 first, qint64 last);

QString toolTipText(const TimelineItem &item);
QString toolTipText(const QList<PublicationMark> &publications);
// The titles of events that are only counted, the first few of them.
QString toolTipText(const TimelineData &data, const QList<qsizetype> &counted);

// For a screen reader: the event and its place, counted from 1, "3 of 14 in lane Qwen".
QString accessibleText(const TimelineItem &item, qsizetype number, qsizetype laneSize);
