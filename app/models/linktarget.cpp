// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linktarget.h"

namespace
{
template <class Row>
Result<Touched::Thing> rowWith(const Study &study, const DeepLink &link)
{
    return study.store()
        .table<Row>()
        .select(QStringLiteral("WHERE uuid = ?"), {link.uuid})
        .and_then([&](const QList<Row> &rows) -> Result<Touched::Thing> {
            if (rows.isEmpty())
                return failure(ErrorKind::UnknownStudy, deepLink(link.kind, link.uuid, link.study));
            return Touched::Thing(rows.first().id);
        });
}
} // namespace

QString studyUuid(const Study &study)
{
    const QList<StudyInfo> rows = orEmpty(study.store().table<StudyInfo>().select({}));
    return rows.isEmpty() ? QString() : rows.first().uuid;
}

Result<Touched::Thing> linkTarget(const Study &study, const DeepLink &link)
{
    if (!link.study.isEmpty() && link.study != studyUuid(study))
        return failure(ErrorKind::UnknownStudy, deepLink(link.kind, link.uuid, link.study));
    switch (link.kind) {
    case DeepLinkKind::Highlight:
        return rowWith<Highlight>(study, link);
    case DeepLinkKind::Event:
        return rowWith<Event>(study, link);
    case DeepLinkKind::Article:
        return rowWith<Article>(study, link);
    }
    Q_UNREACHABLE_RETURN({});
}
