// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderfiles.h"

#include "core/enumtext.h"
#include "exchange/articlefile.h"
#include "exchange/folderlayout.h"
#include "exchange/isotime.h"
#include "exchange/jsonline.h"
#include "exchange/passagejson.h"
#include "exchange/snapshotindex.h"

#include <algorithm>
#include <tuple>

namespace
{

using namespace Qt::StringLiterals;
using Files = QMap<QString, QByteArray>;

// Leaves the key out for the value that a reader takes when there is none.
template <class Enum>
void addWord(JsonLine &line, QLatin1StringView key, Enum value, Enum missing)
{
    if (value != missing)
        line.add(key, enumText(value));
}

void addTime(JsonLine &line, QLatin1StringView key, qint64 ms)
{
    if (ms != 0)
        line.add(key, isoTime(ms));
}

void addFlag(JsonLine &line, QLatin1StringView key, bool isSet)
{
    if (isSet)
        line.addTrue(key);
}

// Writes the lists of one snapshot.
class FileMaker
{
public:
    explicit FileMaker(const Snapshot &snapshot)
        : m_snapshot(snapshot), m_index(snapshot), m_passages(snapshot, m_index)
    {
    }

    Result<void> addArticles(Files &files) const;
    [[nodiscard]] QByteArray story() const;
    [[nodiscard]] QByteArray tags() const;
    [[nodiscard]] QByteArray events() const;
    [[nodiscard]] QByteArray highlights() const;
    [[nodiscard]] QByteArray notes() const;
    [[nodiscard]] QByteArray links() const;
    [[nodiscard]] QByteArray wordLists() const;

private:
    [[nodiscard]] QList<JsonLine> reporterLines() const;
    [[nodiscard]] QList<JsonLine> eventLines() const;
    [[nodiscard]] QList<JsonLine> claimLines() const;
    [[nodiscard]] JsonLine claimLine(const Claim &claim) const;
    void addNoteTarget(JsonLine &line, const Note &note) const;

    template <class Row>
    QList<const Row *> byPlace(const QList<Row> &rows, PassageId Row::*passage) const;

    const Snapshot &m_snapshot;
    SnapshotIndex m_index;
    PassageWriter m_passages;
};

// Those whose passage is there, by where it stands, then by UUID.
template <class Row>
QList<const Row *> FileMaker::byPlace(const QList<Row> &rows, PassageId Row::*passage) const
{
    QList<const Row *> sorted;
    for (const Row &row : rows) {
        if (m_passages.canWrite(row.*passage))
            sorted.append(&row);
    }
    std::ranges::sort(sorted, [&](const Row *a, const Row *b) {
        const Passage &left = *m_index.passage(a->*passage);
        const Passage &right = *m_index.passage(b->*passage);
        if (m_index.standsBefore(left, right) || m_index.standsBefore(right, left))
            return m_index.standsBefore(left, right);
        return a->uuid < b->uuid;
    });
    return sorted;
}

// The rank of each stem when they are sorted: where the reader puts an article that says nothing else.
QHash<QString, qint64> ranks(QStringList stems)
{
    stems.sort();
    QHash<QString, qint64> places;
    for (const QString &stem : std::as_const(stems))
        places.insert(stem, places.size());
    return places;
}

Result<void> FileMaker::addArticles(Files &files) const
{
    QStringList names;
    for (const Article *article : m_index.articles())
        names.append(article->name);
    const QStringList stems = FolderLayout::fileStems(names);
    const QHash<QString, qint64> places = ranks(stems);
    qsizetype number = 0;
    for (const Article *article : m_index.articles()) {
        const QString &stem = stems.at(number++);
        ArticleFile file{.article = *article, .name = article->name, .position = {}, .version = {}};
        if (article->position != places.value(stem))
            file.position = article->position;
        QString path = FolderLayout::articles + u'/' + stem;
        const QList<const Version *> versions = m_index.versionsOf(article->id);
        if (versions.isEmpty() || versions.first()->text.isEmpty())
            return failure(ErrorKind::Damaged, article->name);
        for (const Version *version : versions) {
            const QString suffix = file.article ? QString() : u".v%1"_s.arg(version->number);
            file.version = *version;
            files.insert(path + suffix + u".md"_s, writeArticleFile(file));
            file.article.reset();
            file.position.reset();
        }
    }
    return {};
}

QByteArray FileMaker::story() const
{
    const StudyInfo &info = m_snapshot.info;
    JsonLine line;
    line.add("format"_L1, QString(FolderLayout::format)).addNumber("version"_L1, FolderLayout::formatVersion);
    line.addFilled("uuid"_L1, info.uuid).add("title"_L1, info.title).add("description"_L1, info.description);
    line.add("author"_L1, info.author);
    return (line.text() + u'\n').toUtf8();
}

QByteArray FileMaker::tags() const
{
    QHash<TagId, QString> uuids;
    for (const Tag &tag : m_snapshot.tags)
        uuids.insert(tag.id, tag.uuid);
    QList<JsonLine> lines;
    for (const Tag &tag : m_snapshot.tags) {
        JsonLine line;
        line.addFilled("uuid"_L1, tag.uuid).add("name"_L1, tag.name);
        if (tag.parent.isNull()) {
            line.addNull("parent"_L1);
        } else {
            line.add("parent"_L1, uuids.value(tag.parent));
        }
        line.add("colour"_L1, tag.colour).add("description"_L1, tag.description).addNumber("position"_L1, tag.position);
        if (const qint64 digit = m_index.digitOf(tag.id); digit != 0)
            line.addNumber("digit"_L1, digit);
        lines.append(line);
    }
    return jsonFile({{.key = "tags"_L1, .lines = lines}});
}

QList<JsonLine> FileMaker::reporterLines() const
{
    QList<JsonLine> lines;
    for (const Reporter &reporter : m_snapshot.reporters) {
        JsonLine line;
        line.add("name"_L1, reporter.name).add("kind"_L1, enumText(reporter.kind));
        lines.append(line.addFilled("uuid"_L1, reporter.uuid));
    }
    return lines;
}

QList<JsonLine> FileMaker::eventLines() const
{
    QList<JsonLine> lines;
    for (const Event &event : m_snapshot.events) {
        JsonLine line;
        line.add("name"_L1, event.name).add("title"_L1, event.title).addFilled("description"_L1, event.description);
        addWord(line, "kind"_L1, event.kind, EventKind::Instant);
        line.addFilled("display_edtf"_L1, event.displayEdtf);
        addWord(line, "display_source"_L1, event.displaySource, DisplaySource::Computed);
        addFlag(line, "background"_L1, event.background);
        addWord(line, "state"_L1, event.state, ReviewState::Accepted);
        line.addFilled("created_by"_L1, event.createdBy).addFilled("tags"_L1, m_index.tagPaths(event.id));
        lines.append(line.addFilled("uuid"_L1, event.uuid));
    }
    return lines;
}

JsonLine FileMaker::claimLine(const Claim &claim) const
{
    JsonLine line;
    line.add("event"_L1, m_index.event(claim.event)->name);
    m_passages.add(line, claim.passage);
    line.addFilled("date_text"_L1, claim.dateText);
    if (!claim.dateText.isEmpty() || claim.dateStart != 0)
        line.addNumber("date_start"_L1, claim.dateStart);
    line.addFilled("edtf"_L1, claim.edtf);
    addWord(line, "reading"_L1, claim.reading, Reading::OneOf);
    addFlag(line, "approximate"_L1, claim.approximate);
    addFlag(line, "uncertain"_L1, claim.uncertain);
    line.addFilled("anchor_day"_L1, claim.anchorDay);
    addWord(line, "anchor_kind"_L1, claim.anchorKind, AnchorKind::None);
    if (const Event *other = m_index.event(claim.relativeTo))
        line.add("relative_to"_L1, other->name);
    addWord(line, "modality"_L1, claim.modality, Modality::Happened);
    addWord(line, "tense"_L1, claim.tense, Tense::None);
    if (const Reporter *reporter = m_index.reporter(claim.reporter))
        line.add("reporter"_L1, reporter->name);
    addWord(line, "reporter_kind"_L1, claim.reporterKind, ReporterKind::Author);
    line.addFilled("rule"_L1, claim.rule);
    if (claim.score < 1)
        line.addNumber("score"_L1, claim.score);
    addWord(line, "state"_L1, claim.state, ReviewState::Accepted);
    return line.addFilled("uuid"_L1, claim.uuid);
}

// In the order of the events, then by place.
QList<JsonLine> FileMaker::claimLines() const
{
    const QList<const Claim *> sorted = byPlace(m_snapshot.claims, &Claim::passage);
    QHash<EventId, QList<JsonLine>> linesOf;
    for (const Claim *claim : sorted) {
        if (m_index.event(claim->event))
            linesOf[claim->event].append(claimLine(*claim));
    }
    QList<JsonLine> lines;
    for (const Event &event : m_snapshot.events)
        lines += linesOf.value(event.id);
    return lines;
}

QByteArray FileMaker::events() const
{
    return jsonFile({{.key = "reporters"_L1, .lines = reporterLines()},
                     {.key = "events"_L1, .lines = eventLines()},
                     {.key = "claims"_L1, .lines = claimLines()}});
}

QByteArray FileMaker::highlights() const
{
    QList<JsonLine> lines;
    const QList<const Highlight *> sorted = byPlace(m_snapshot.highlights, &Highlight::passage);
    for (const Highlight *highlight : sorted) {
        JsonLine line;
        m_passages.add(line, highlight->passage);
        line.addFilled("tags"_L1, m_index.tagPaths(highlight->id)).addFilled("author"_L1, highlight->author);
        addTime(line, "created"_L1, highlight->created);
        lines.append(line.addFilled("uuid"_L1, highlight->uuid));
    }
    return jsonFile({{.key = "highlights"_L1, .lines = lines}});
}

void FileMaker::addNoteTarget(JsonLine &line, const Note &note) const
{
    if (const Highlight *highlight = m_index.highlight(note.highlight)) {
        line.add("on"_L1, JsonLine().add("highlight"_L1, highlight->uuid));
    } else if (const Article *article = m_index.article(note.article)) {
        line.add("on"_L1, JsonLine().add("article"_L1, article->name));
    } else if (const Event *event = m_index.event(note.event)) {
        line.add("on"_L1, JsonLine().add("event"_L1, event->name));
    } else {
        line.add("on"_L1, u"study"_s);
    }
}

QByteArray FileMaker::notes() const
{
    QList<const Note *> sorted;
    for (const Note &note : m_snapshot.notes)
        sorted.append(&note);
    std::ranges::stable_sort(sorted, [](const Note *a, const Note *b) {
        return std::tie(a->created, a->uuid) < std::tie(b->created, b->uuid);
    });
    QList<JsonLine> lines;
    for (const Note *note : std::as_const(sorted)) {
        JsonLine line;
        addNoteTarget(line, *note);
        line.add("text"_L1, note->text).addFilled("author"_L1, note->author);
        addTime(line, "created"_L1, note->created);
        addTime(line, "modified"_L1, note->modified);
        lines.append(line.addFilled("uuid"_L1, note->uuid));
    }
    return jsonFile({{.key = "notes"_L1, .lines = lines}});
}

QByteArray FileMaker::links() const
{
    QList<JsonLine> lines;
    const QList<const Link *> sorted = byPlace(m_snapshot.links, &Link::a);
    for (const Link *link : sorted) {
        if (!m_passages.canWrite(link->b))
            continue;
        JsonLine a;
        JsonLine b;
        m_passages.add(a, link->a);
        m_passages.add(b, link->b);
        JsonLine line;
        line.add("a"_L1, a).add("b"_L1, b);
        addWord(line, "state"_L1, link->state, LinkState::Confirmed);
        line.addFilled("author"_L1, link->author);
        addTime(line, "created"_L1, link->created);
        lines.append(line.addFilled("uuid"_L1, link->uuid));
    }
    return jsonFile({{.key = "links"_L1, .lines = lines}});
}

QByteArray FileMaker::wordLists() const
{
    QList<JsonLine> lines;
    for (const WordList &list : m_snapshot.wordLists) {
        JsonLine line;
        line.add("name"_L1, list.name).add("words"_L1, list.words).addNumber("position"_L1, list.position);
        lines.append(line.addFilled("uuid"_L1, list.uuid));
    }
    return jsonFile({{.key = "word_lists"_L1, .lines = lines}});
}

} // namespace

Result<QMap<QString, QByteArray>> folderFiles(const Snapshot &snapshot)
{
    const FileMaker maker(snapshot);
    Files files;
    if (const Result<void> articles = maker.addArticles(files); !articles)
        return std::unexpected(articles.error());
    files.insert(FolderLayout::story, maker.story());
    files.insert(FolderLayout::tags, maker.tags());
    files.insert(FolderLayout::events, maker.events());
    files.insert(FolderLayout::highlights, maker.highlights());
    files.insert(FolderLayout::notes, maker.notes());
    files.insert(FolderLayout::links, maker.links());
    files.insert(FolderLayout::wordLists, maker.wordLists());
    return files;
}
