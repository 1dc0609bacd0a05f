// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/sheetwords.h"

#include "chart/timelinewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

} // namespace

QString describedEvent(const TimelineItem &item)
{
    QStringList date{item.when.simplified(), precisionText(item), modalityText(item.modality)};
    date.removeAll(QString());
    const QString words = Words::tr("%1; %2; in lane %3.", "a date, how often it is told, a lane")
                              .arg(date.join(QStringLiteral(", ")), supportText(item), laneText(item.lane));
    return item.conflict.isEmpty() ? words : words + u' ' + item.conflict.simplified();
}
