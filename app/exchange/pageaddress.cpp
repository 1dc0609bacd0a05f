// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pageaddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace
{
using namespace Qt::StringLiterals;

// Of what is put behind an address to count who followed it.
bool isTracking(const QString &key)
{
    return key.startsWith("utm_"_L1) || key.endsWith("clid"_L1) || key.startsWith("mc_"_L1) || key == "ref"_L1 ||
           key == "cmpid"_L1 || key == "smid"_L1 || key == "igshid"_L1;
}
} // namespace

QString plainAddress(const QString &address)
{
    const QUrl url(address);
    QString host = url.host().toLower();
    if (host.isEmpty())
        return {};
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "amp."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    QString path = url.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QStringList items;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!isTracking(key.toLower()))
            items.append(key + u'=' + value);
    }
    items.sort();
    return host + path + u'?' + items.join(u'&');
}
