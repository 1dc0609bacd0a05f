// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/archivedname.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString archivedName(const QString &from, const QString &reference)
{
    const QUrl base(u"zip:/"_s + QString::fromUtf8(QUrl::toPercentEncoding(from, "/")));
    const QUrl url(reference);
    if (reference.isEmpty() || !url.isRelative() || !url.host().isEmpty())
        return {};
    const QString path = base.resolved(url).path(QUrl::FullyDecoded);
    return path.startsWith(u'/') && !path.startsWith("/../"_L1) ? path.sliced(1) : QString();
}
