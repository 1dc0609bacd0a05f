// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/taghighlights.h"

#include "study/actions/addtag.h"
#include "study/actions/tagrows.h"
#include "text/anchor.h"
#include "text/graphemes.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

namespace
{
Result<QList<TagId>> resolve(Edit &edit, const ChosenTags &wanted)
{
    QList<TagId> tags;
    for (const TagId id : wanted.tags) {
        const Result<Tag> tag = tagWithId(edit.store(), id);
        if (!tag)
            return std::unexpected(tag.error());
        if (!tags.contains(id))
            tags.append(id);
    }
    return tagsByName(edit, wanted.names).transform([&](const QList<TagId> &named) {
        for (const TagId id : named) {
            if (!tags.contains(id))
                tags.append(id);
        }
        return tags;
    });
}

// How many it lacked.
Result<int> addTags(Edit &edit, HighlightId highlight, const QList<TagId> &tags)
{
    int added = 0;
    for (const TagId tag : tags) {
        HighlightTag row{.highlight = highlight, .tag = tag};
        const auto known = edit.store().table<HighlightTag>().find(row);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        if (const Result<void> done = edit.insert(row); !done)
            return std::unexpected(done.error());
        ++added;
    }
    return added;
}

QString firstName(const Study &study, const ChosenTags &tags)
{
    if (tags.tags.isEmpty())
        return tags.names.value(0);
    return tagWithId(study.store(), tags.tags.first()).value_or(Tag{}).name;
}

// One version's text, and the highlights on it by their place.
struct Page {
    QString text;
    OffsetMap map{QStringView()};
    QHash<std::pair<qint64, qint64>, HighlightId> highlights;
};

class HitTagger
{
public:
    HitTagger(Edit &edit, const Study &study, QList<TagId> tags)
        : m_edit(&edit), m_study(&study), m_tags(std::move(tags))
    {
    }

    Result<void> tag(const TextHit &hit)
    {
        return page(hit.version).and_then([&](Page *page) -> Result<void> {
            const TextSpan span = snapToGraphemes(page->text, hit.span);
            if (hit.span.isEmpty() || span.isEmpty())
                return failure(ErrorKind::QuoteNotFound);
            const PointSpan points = page->map.toPoints(span);
            HighlightId &highlight = page->highlights[{points.start, points.end}];
            const bool isNew = highlight.isNull();
            if (isNew) {
                const Result<HighlightId> made = make(makePassage(hit.version, page->text, page->map, span));
                if (!made)
                    return std::unexpected(made.error());
                highlight = *made;
            }
            return addTags(*m_edit, highlight, m_tags).transform([&](int added) {
                ++(isNew ? m_done.made : added > 0 ? m_done.tagged : m_done.left);
            });
        });
    }

    [[nodiscard]] HitsTagged done() const { return m_done; }

private:
    Result<Page *> page(VersionId id)
    {
        if (const auto known = m_pages.find(id); known != m_pages.end())
            return &*known;
        const StudyStore &store = m_edit->store();
        const QString onVersion = QStringLiteral("WHERE version_id = ?");
        const auto version = store.table<Version>().find(Version{.id = id});
        const auto passages = store.table<Passage>().select(onVersion, {id.value});
        const auto highlights = store.table<Highlight>().select(
            QStringLiteral("WHERE passage_id IN (SELECT id FROM passage WHERE version_id = ?) ORDER BY id DESC"),
            {id.value});
        if (!version || !passages || !highlights)
            return std::unexpected(!version ? version.error() : !passages ? passages.error() : highlights.error());
        if (!*version)
            return failure(ErrorKind::NoSuchArticle);
        Page page{.text = (*version)->text, .map = OffsetMap((*version)->text)};
        QHash<PassageId, PointSpan> spans;
        for (const Passage &passage : *passages) {
            spans.insert(passage.id, passage.span);
        }
        for (const Highlight &highlight : *highlights) {
            const PointSpan span = spans.value(highlight.passage);
            page.highlights.insert({span.start, span.end}, highlight.id);
        }
        return &*m_pages.insert(id, std::move(page));
    }

    Result<HighlightId> make(Passage passage)
    {
        Highlight row{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                      .author = m_study->info().author,
                      .created = m_study->now()};
        return m_edit->insert(passage)
            .and_then([&] {
                row.passage = passage.id;
                return m_edit->insert(row);
            })
            .transform([&] { return row.id; });
    }

    Edit *m_edit;
    const Study *m_study;
    QList<TagId> m_tags;
    QHash<VersionId, Page> m_pages;
    HitsTagged m_done;
};
} // namespace

Result<void> tagHighlights(Study &study, const QList<HighlightId> &highlights, const ChosenTags &wanted)
{
    const QString name = QCoreApplication::translate("Action", "Tag “%1”");
    return study.edit(namedStep(name, firstName(study, wanted)), [&](Edit &edit) {
        return resolve(edit, wanted).and_then([&](const QList<TagId> &tags) -> Result<void> {
            for (const HighlightId highlight : highlights) {
                if (const Result<int> added = addTags(edit, highlight, tags); !added)
                    return std::unexpected(added.error());
            }
            return {};
        });
    });
}

Result<HitsTagged> autoTag(Study &study, const QList<TextHit> &hits, const ChosenTags &wanted)
{
    if (wanted.isEmpty())
        return failure(ErrorKind::BadName);
    const QString name = QCoreApplication::translate("Action", "Tag %n hit(s) with “%1”", nullptr, int(hits.size()));
    return study.edit(namedStep(name, firstName(study, wanted)), [&](Edit &edit) {
        return resolve(edit, wanted).and_then([&](const QList<TagId> &tags) -> Result<HitsTagged> {
            HitTagger tagger(edit, study, tags);
            for (const TextHit &hit : hits) {
                if (const Result<void> done = tagger.tag(hit); !done)
                    return std::unexpected(done.error());
            }
            return tagger.done();
        });
    });
}
