// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/decidelink.h"

#include "study/actions/passageuse.h"
#include "text/anchor.h"
#include "text/graphemes.h"
#include "text/offsetmap.h"

#include <QCoreApplication>
#include <QUuid>

namespace
{
QString translated(const char *text)
{
    return QCoreApplication::translate("Action", text);
}

// The passage that an end would stand on, with its article.
struct PreparedEnd {
    Passage passage;
    ArticleId article;
};

Result<PreparedEnd> prepared(const StudyStore &store, const LinkEnd &end)
{
    const auto version = store.table<Version>().find(Version{.id = end.version});
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return failure(ErrorKind::NoSuchArticle);
    const TextSpan span = snapToGraphemes((*version)->text, end.span);
    if (end.span.isEmpty() || span.isEmpty())
        return failure(ErrorKind::QuoteNotFound);
    return PreparedEnd{.passage = makePassage(end.version, (*version)->text, OffsetMap((*version)->text), span),
                       .article = (*version)->article};
}

bool isSamePlace(const Passage &one, const Passage &other)
{
    return one.version == other.version && one.span == other.span;
}

// The decision on the same two passages, if there is one.
Result<std::optional<Link>> decisionOn(const StudyStore &store, const Passage &a, const Passage &b)
{
    const auto links = store.table<Link>().select(
        QStringLiteral("WHERE a_passage_id IN (SELECT id FROM passage WHERE version_id IN (?, ?)) "
                       "AND b_passage_id IN (SELECT id FROM passage WHERE version_id IN (?, ?))"),
        {a.version.value, b.version.value, a.version.value, b.version.value});
    if (!links)
        return std::unexpected(links.error());
    for (const Link &link : *links) {
        const auto first = store.table<Passage>().find(Passage{.id = link.a});
        const auto second = store.table<Passage>().find(Passage{.id = link.b});
        if (!first || !second)
            return std::unexpected(!first ? first.error() : second.error());
        if (!*first || !*second)
            continue;
        if ((isSamePlace(**first, a) && isSamePlace(**second, b)) ||
            (isSamePlace(**first, b) && isSamePlace(**second, a)))
            return link;
    }
    return std::nullopt;
}

Result<LinkId> writeLink(Edit &edit, Passage a, Passage b, Link link)
{
    return edit.insert(a)
        .and_then([&] { return edit.insert(b); })
        .and_then([&] {
            link.a = a.id;
            link.b = b.id;
            return edit.insert(link);
        })
        .transform([&] { return link.id; });
}

// "Link 001 with 003"
Result<QString> stepName(const StudyStore &store, const LinkEnd &a, const LinkEnd &b, LinkState state)
{
    const QString pattern = state == LinkState::Cut
                                ? translated(QT_TRANSLATE_NOOP("Action", "Cut the link between %1 and %2"))
                                : translated(QT_TRANSLATE_NOOP("Action", "Link passages of %1 and %2"));
    return store.articleName(a.version).and_then([&](const QString &first) {
        return store.articleName(b.version).transform(
            [&](const QString &second) { return pattern.arg(first, second); });
    });
}
} // namespace

Result<LinkId> decideLink(Study &study, const LinkEnd &a, const LinkEnd &b, LinkState state)
{
    const StudyStore &store = study.store();
    const Result<PreparedEnd> first = prepared(store, a);
    const Result<PreparedEnd> second = prepared(store, b);
    if (!first || !second)
        return std::unexpected(!first ? first.error() : second.error());
    if (first->article == second->article) {
        return failure(ErrorKind::NothingToDo,
                       translated(QT_TRANSLATE_NOOP("Action", "both passages stand in one article")));
    }
    const Result<QString> name = stepName(store, a, b, state);
    const auto there = decisionOn(store, first->passage, second->passage);
    if (!name || !there)
        return std::unexpected(!name ? name.error() : there.error());
    return study.edit(*name, [&](Edit &edit) -> Result<LinkId> {
        if (*there) {
            Link link = **there;
            link.state = state;
            return edit.update(link).transform([&] { return link.id; });
        }
        return writeLink(edit, first->passage, second->passage,
                         {.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                          .state = state,
                          .author = study.info().author,
                          .created = study.now()});
    });
}

Result<void> forgetLink(Study &study, LinkId id)
{
    const auto link = study.store().table<Link>().find(Link{.id = id});
    if (!link)
        return std::unexpected(link.error());
    if (!*link)
        return {};
    return study.edit(translated(QT_TRANSLATE_NOOP("Action", "Forget a decision about a link")), [&](Edit &edit) {
        return edit.remove(**link).and_then([&] { return removeUnusedPassage(edit, (*link)->a); }).and_then([&] {
            return removeUnusedPassage(edit, (*link)->b);
        });
    });
}
