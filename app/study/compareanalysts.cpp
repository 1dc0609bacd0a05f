// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/compareanalysts.h"

#include "study/actions/addtag.h"
#include "study/mergerows.h"
#include "text/offsetmap.h"

#include <QSet>

#include <algorithm>

namespace
{
// The stretches of one version's text that count, and where they stand on the continuum.
class ReadText
{
public:
    ReadText(const Version &version, qint64 offset) : m_version(version), m_offset(offset)
    {
        QSet<qint64> boilerplate;
        for (const Block &block : version.blocks) {
            if (block.boilerplate)
                boilerplate.insert(block.line);
        }
        const OffsetMap map(version.text);
        qsizetype start = 0;
        for (qint64 line = 0; start < version.text.size(); ++line) {
            const qsizetype lineEnd = version.text.indexOf(u'\n', start);
            const qsizetype end = lineEnd < 0 ? version.text.size() : lineEnd + 1;
            if (!boilerplate.contains(line))
                add(map.toPoints(TextSpan{.start = start, .end = end}));
            start = end;
        }
    }

    [[nodiscard]] const Version &version() const { return m_version; }
    [[nodiscard]] qint64 end() const { return m_offset + m_length; }

    // How far along the continuum a place of the text lies.
    [[nodiscard]] qint64 toContinuum(qint64 point) const
    {
        qint64 before = 0;
        for (const PointSpan &stretch : m_stretches) {
            before += std::clamp(point, stretch.start, stretch.end) - stretch.start;
        }
        return m_offset + before;
    }

    [[nodiscard]] PointSpan toText(PointSpan span) const
    {
        if (span.length() == 0)
            return {};
        return {.start = pointAt(span.start), .end = pointAt(span.end - 1) + 1};
    }

private:
    void add(PointSpan line)
    {
        if (!m_stretches.isEmpty() && m_stretches.last().end == line.start) {
            m_stretches.last().end = line.end;
        } else {
            m_stretches.append(line);
        }
        m_length += line.length();
    }

    [[nodiscard]] qint64 pointAt(qint64 continuum) const
    {
        qint64 left = continuum - m_offset;
        for (const PointSpan &stretch : m_stretches) {
            if (left < stretch.length())
                return stretch.start + left;
            left -= stretch.length();
        }
        return m_stretches.isEmpty() ? 0 : m_stretches.last().end;
    }

    Version m_version;
    qint64 m_offset;
    qint64 m_length = 0;
    QList<PointSpan> m_stretches;
};

using SpansByTag = QHash<TagId, QList<PointSpan>>;

class AnalystComparer
{
public:
    AnalystComparer(const Snapshot &study, QString a, QString b);
    AnalystComparison compare();

private:
    [[nodiscard]] QSet<VersionId> touchedBy(const QString &analyst) const;
    [[nodiscard]] VersionId newest(ArticleId article) const;
    void layOut();
    [[nodiscard]] SpansByTag spansOf(const QString &analyst) const;
    void add(AnalystComparison &comparison, const Tag &tag, const SpansByTag &a, const SpansByTag &b) const;
    [[nodiscard]] AnalystDifference located(TagId tag, const Disagreement &difference) const;

    const Snapshot &m_study;
    QString m_a;
    QString m_b;
    QHash<PassageId, Passage> m_passages;
    QHash<HighlightId, Highlight> m_highlights;
    QSet<PassageId> m_open; // asked about, or lost
    QList<ReadText> m_texts;
};

AnalystComparer::AnalystComparer(const Snapshot &study, QString a, QString b)
    : m_study(study)
    , m_a(std::move(a))
    , m_b(std::move(b))
    , m_passages(rowsById(study.passages))
    , m_highlights(rowsById(study.highlights))
{
    for (const Review &review : study.reviews) {
        m_open.insert(review.passage);
    }
    for (const Passage &passage : study.passages) {
        if (passage.state == AnchorState::Lost)
            m_open.insert(passage.id);
    }
}

VersionId AnalystComparer::newest(ArticleId article) const
{
    const Version *found = nullptr;
    for (const Version &version : m_study.versions) {
        if (version.article == article && (!found || version.number > found->number))
            found = &version;
    }
    return found ? found->id : VersionId{};
}

QSet<VersionId> AnalystComparer::touchedBy(const QString &analyst) const
{
    QSet<VersionId> versions;
    for (const Highlight &highlight : m_study.highlights) {
        if (highlight.author == analyst && !m_open.contains(highlight.passage))
            versions.insert(m_passages.value(highlight.passage).version);
    }
    for (const Note &note : m_study.notes) {
        if (note.author != analyst)
            continue;
        if (!note.highlight.isNull()) {
            versions.insert(m_passages.value(m_highlights.value(note.highlight).passage).version);
        } else if (!note.article.isNull()) {
            versions.insert(newest(note.article));
        }
    }
    return versions;
}

void AnalystComparer::layOut()
{
    const QSet<VersionId> both = touchedBy(m_a) & touchedBy(m_b);
    qint64 offset = 0;
    for (const Article &article : m_study.articles) {
        for (const Version &version : m_study.versions) {
            if (version.article != article.id || !both.contains(version.id))
                continue;
            m_texts.append(ReadText(version, offset));
            offset = m_texts.last().end();
        }
    }
}

SpansByTag AnalystComparer::spansOf(const QString &analyst) const
{
    QHash<VersionId, const ReadText *> texts;
    for (const ReadText &text : m_texts) {
        texts.insert(text.version().id, &text);
    }
    QHash<HighlightId, PointSpan> places;
    SpansByTag spans;
    for (const Highlight &highlight : m_study.highlights) {
        const Passage passage = m_passages.value(highlight.passage);
        const ReadText *text = texts.value(passage.version);
        if (highlight.author != analyst || !text || m_open.contains(passage.id))
            continue;
        const PointSpan place{.start = text->toContinuum(passage.span.start),
                              .end = text->toContinuum(passage.span.end)};
        places.insert(highlight.id, place);
        spans[TagId{}].append(place);
    }
    for (const HighlightTag &row : m_study.highlightTags) {
        if (const auto place = places.constFind(row.highlight); place != places.cend())
            spans[row.tag].append(*place);
    }
    return spans;
}

AnalystDifference AnalystComparer::located(TagId tag, const Disagreement &difference) const
{
    const qint64 at = difference.isOnlyB() ? difference.b.start : difference.a.start;
    const auto text = std::ranges::find_if(m_texts, [at](const ReadText &read) { return at < read.end(); });
    return {.tag = tag,
            .article = text->version().article,
            .version = text->version().id,
            .a = text->toText(difference.a),
            .b = text->toText(difference.b)};
}

void AnalystComparer::add(AnalystComparison &comparison, const Tag &tag, const SpansByTag &a, const SpansByTag &b) const
{
    const QList<PointSpan> inA = a.value(tag.id);
    const QList<PointSpan> inB = b.value(tag.id);
    if (inA.isEmpty() && inB.isEmpty())
        return;
    TagAgreement row{.tag = tag.id,
                     .path = tag.id.isNull() ? QString() : tagPath(m_study.tags, tag),
                     .figures = agreementOn(inA, inB, comparison.points),
                     .differences = {}};
    for (const Disagreement &difference : disagreements(inA, inB)) {
        row.differences.append(located(tag.id, difference));
    }
    comparison.tags.append(row);
}

AnalystComparison AnalystComparer::compare()
{
    layOut();
    AnalystComparison comparison{
        .points = m_texts.isEmpty() ? 0 : m_texts.last().end(), .versions = int(m_texts.size()), .tags = {}};
    const SpansByTag a = spansOf(m_a);
    const SpansByTag b = spansOf(m_b);
    add(comparison, Tag{}, a, b);
    for (const Tag &tag : m_study.tags) {
        add(comparison, tag, a, b);
    }
    return comparison;
}
} // namespace

QStringList analystsOf(const Snapshot &study)
{
    QSet<QString> names;
    for (const Highlight &highlight : study.highlights) {
        names.insert(highlight.author);
    }
    for (const Note &note : study.notes) {
        if (!note.highlight.isNull() || !note.article.isNull())
            names.insert(note.author);
    }
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

AnalystComparison compareAnalysts(const Snapshot &study, const QString &a, const QString &b)
{
    return AnalystComparer(study, a, b).compare();
}
