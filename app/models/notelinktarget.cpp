// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notelinktarget.h"

#include <QCoreApplication>

namespace
{
template <class Row>
std::optional<Row> first(const StudyStore &store, const QString &where, const QVariantList &values)
{
    const QList<Row> rows = orEmpty(store.table<Row>().select(where + QStringLiteral(" LIMIT 1"), values));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

// A UUID comes before a name that looks like it.
QString byUuidOrName()
{
    return QStringLiteral("WHERE uuid = ? OR name = ? ORDER BY uuid = ? DESC");
}

NoteLinkTarget titled(const char *words, std::variant<HighlightId, EventId, ArticleId> thing, const QString &title)
{
    return {
        .thing = thing,
        .title =
            QCoreApplication::translate("NoteLinkTarget", words).replace(QLatin1StringView("%1"), title.simplified())};
}

std::optional<NoteLinkTarget> eventTarget(const std::optional<Event> &event)
{
    if (!event)
        return std::nullopt;
    return titled(QT_TRANSLATE_NOOP("NoteLinkTarget", "Event: %1"), event->id, event->title);
}

std::optional<NoteLinkTarget> highlightTarget(const StudyStore &store, const QString &uuid)
{
    const auto highlight = first<Highlight>(store, QStringLiteral("WHERE uuid = ?"), {uuid});
    if (!highlight)
        return std::nullopt;
    const auto passage = orEmpty(store.table<Passage>().find(Passage{.id = highlight->passage}));
    return titled(QT_TRANSLATE_NOOP("NoteLinkTarget", "Highlight: “%1”"), highlight->id,
                  passage ? passage->quote : QString());
}
} // namespace

std::optional<NoteLinkTarget> findTarget(const StudyStore &store, const NoteLink &link)
{
    switch (link.kind) {
    case NoteLinkKind::Highlight:
        return highlightTarget(store, link.key);
    case NoteLinkKind::Event:
        return eventTarget(first<Event>(store, byUuidOrName(), {link.key, link.key, link.key}));
    case NoteLinkKind::Title:
        return eventTarget(first<Event>(store, QStringLiteral("WHERE title = ? ORDER BY id"), {link.key}));
    case NoteLinkKind::Article: {
        const auto article = first<Article>(store, byUuidOrName(), {link.key, link.key, link.key});
        if (!article)
            return std::nullopt;
        return titled(QT_TRANSLATE_NOOP("NoteLinkTarget", "Article: %1"), article->id,
                      article->name + QStringLiteral(" · ") + article->title);
    }
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}
