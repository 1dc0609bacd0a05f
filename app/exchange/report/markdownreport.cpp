// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/markdownreport.h"

#include "exchange/folderlayout.h"
#include "exchange/frontmatter.h"
#include "exchange/jsontext.h"
#include "exchange/markdownpieces.h"
#include "exchange/report/eventsections.h"
#include "exchange/timelinemarkdown.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

namespace
{
constexpr QStringView dot = u" \u00B7 ";

QString titleOf(const Article &article)
{
    return article.title.isEmpty() ? article.name : article.title.simplified();
}

QString field(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? QString() : frontMatterLine(key, value);
}

QString eventBlock(const Event &event)
{
    QSet<QString> none;
    return blockId(u'e', event.uuid, none).sliced(1);
}
} // namespace

MarkdownReport::MarkdownReport(const ReportRecords &records, ReportChoice choice, QString table)
    : m_records(&records)
    , m_choice(std::move(choice))
    , m_table(std::move(table))
    , m_writer(records, m_choice.profile)
    , m_dialect(m_choice.profile)
{
}

QList<ExportedFile> MarkdownReport::files()
{
    const bool hasParts =
        m_choice.by == ReportBy::Article || m_choice.by == ReportBy::Tag || m_choice.by == ReportBy::Event;
    QList<ExportedFile> files;
    if (m_choice.split == ReportSplit::FileEach && hasParts) {
        files = manyFiles();
    } else {
        files.append({.name = m_choice.stem + u".md"_s, .bytes = oneFile().toUtf8()});
    }
    if (m_choice.profile == MarkdownProfile::Pandoc)
        files.append({.name = m_choice.stem + u".csl.json"_s, .bytes = cslJson(m_records->snapshot())});
    return files;
}

QString MarkdownReport::oneFile()
{
    pointAtBlocks();
    QString markdown = u"---\n"_s + studyMatter() + u"---\n\n"_s + head();
    const QList<Part> all = parts();
    for (const Part &part : all)
        markdown += m_dialect.heading(2, part.title) + part.body;
    switch (m_choice.by) {
    case ReportBy::All: {
        const EventSections events(*m_records, m_writer);
        markdown += studyNotes() + events.list() + events.coverage();
        break;
    }
    case ReportBy::Synopsis:
        markdown += m_dialect.heading(2, tr("Synopsis")) + m_dialect.forReader(m_table);
        break;
    case ReportBy::Coverage: {
        const TimelineMarkdown timeline(m_records->timeline(), m_dialect);
        markdown += m_dialect.heading(2, tr("Coverage")) + m_dialect.forReader(m_table) + u'\n' + timeline.lists() +
                    timeline.quotes();
        break;
    }
    case ReportBy::Article:
    case ReportBy::Tag:
    case ReportBy::Event:
        markdown += studyNotes();
        break;
    }
    return finished(markdown + m_writer.takeFootnotes());
}

// The main file leads to the others.
QList<ExportedFile> MarkdownReport::manyFiles()
{
    const QList<Part> plan = parts(); // as often as needed: what they are named does not hang on what they say
    pointAtFiles(plan);
    m_writer.forgetBlocks();
    QString list;
    QList<ExportedFile> files;
    for (const Part &part : parts()) {
        const QString markdown = u"---\n"_s + part.frontMatter + pandocMatter() + u"---\n\n"_s +
                                 m_dialect.heading(1, part.title) + part.body + m_writer.takeFootnotes();
        files.append({.name = part.stem + u".md"_s, .bytes = finished(markdown).toUtf8()});
        list += u"- "_s + m_dialect.linkWithin(part.title, part.stem, {}) + u'\n';
    }
    const QString main = u"---\n"_s + studyMatter() + u"---\n\n"_s + head() + list + u'\n' + studyNotes();
    files.prepend({.name = m_choice.stem + u".md"_s, .bytes = finished(main).toUtf8()});
    return files;
}

QList<MarkdownReport::Part> MarkdownReport::parts()
{
    QList<Part> parts;
    if (m_choice.by == ReportBy::All || m_choice.by == ReportBy::Article) {
        for (const Article *article : m_records->index().articles())
            parts.append(articlePart(*article));
    }
    if (m_choice.by == ReportBy::Tag) {
        for (const Tag *tag : m_records->tags()) {
            const QList<const QuoteRecord *> quotes = m_records->quotesWith(tag->id);
            if (!quotes.isEmpty() || !tag->description.isEmpty())
                parts.append(tagPart(tag, quotes));
        }
        if (const QList<const QuoteRecord *> untagged = m_records->quotesWith({}); !untagged.isEmpty())
            parts.append(tagPart(nullptr, untagged));
    }
    if (m_choice.by == ReportBy::Event) {
        for (const EventRecord &record : m_records->timeline().events())
            parts.append(eventPart(record));
    }
    QStringList names{m_choice.stem};
    for (const Part &part : std::as_const(parts))
        names.append(part.stem);
    const QStringList stems = FolderLayout::fileStems(names);
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i].stem = stems.at(i + 1);
    return parts;
}

MarkdownReport::Part MarkdownReport::articlePart(const Article &article)
{
    const QString from = article.outlet.isEmpty() ? article.source : article.outlet;
    const QString facts = joinFilled({article.name, from, article.author, article.published}, dot.toString());
    QString body = m_dialect.line(facts) + u"\n\n"_s;
    for (const QuoteRecord *quote : m_records->quotesIn(article.id))
        body += m_writer.quote(*quote);
    return {.title = titleOf(article),
            .stem = article.name,
            .frontMatter = articleMatter(article),
            .body = body + noteItems(m_records->notesOn(article.id))};
}

MarkdownReport::Part MarkdownReport::tagPart(const Tag *tag, const QList<const QuoteRecord *> &quotes)
{
    const QString path = tag ? m_records->index().tagPath(tag->id) : tr("Without a tag");
    QString body;
    if (tag && !tag->description.isEmpty())
        body += m_dialect.verbatim(tag->description, QString()) + u'\n';
    for (const QuoteRecord *quote : quotes)
        body += m_writer.quote(*quote);
    return {.title = path,
            .stem = tag ? tagWord(path).replace(u'/', u'-') : u"untagged"_s,
            .frontMatter = field("title"_L1, path) + field("colour"_L1, tag ? tag->colour : QString()),
            .body = body};
}

MarkdownReport::Part MarkdownReport::eventPart(const EventRecord &record)
{
    const QString when = record.isDated() ? (record.when.isEmpty() ? record.edtf : record.when) : QString();
    QString body = m_dialect.line(joinFilled({record.edtf, modalityWords(record.dates.modality)}, dot.toString()));
    body += body.isEmpty() ? QString() : u"\n\n"_s;
    if (!record.conflict.isEmpty())
        body += m_dialect.line(u"\u2260 "_s + record.conflict) + u"\n\n"_s;
    if (!record.event->description.isEmpty())
        body += m_dialect.verbatim(record.event->description, QString()) + u'\n';
    body += u'^' + eventBlock(*record.event) + u"\n\n"_s;
    for (const QuoteRecord *quote : m_records->quotesOf(record.event->id))
        body += m_writer.quote(*quote);
    return {.title = joinFilled({when, record.title()}, dot.toString()),
            .stem = record.event->name,
            .frontMatter = field("title"_L1, record.title()) + field("date"_L1, record.edtf) + tagList(record.tags),
            .body = body + noteItems(m_records->notesOn(record.event->id))};
}

QString MarkdownReport::noteItems(const QList<const Note *> &notes)
{
    QString items;
    for (const Note *note : notes)
        items += m_writer.note(*note);
    return items.isEmpty() ? QString() : items + u'\n';
}

QString MarkdownReport::studyNotes()
{
    const QString items = noteItems(m_records->notesOnStudy());
    return items.isEmpty() ? QString() : m_dialect.heading(2, tr("Notes")) + items;
}

QString MarkdownReport::head() const
{
    const StudyInfo &info = m_records->snapshot().info;
    const QString title = m_dialect.heading(1, info.title);
    return info.description.isEmpty() ? title : title + m_dialect.verbatim(info.description, QString()) + u'\n';
}

// YAML, which takes strings as JSON writes them.
QString MarkdownReport::studyMatter() const
{
    const Snapshot &snapshot = m_records->snapshot();
    QStringList paths;
    for (const Tag *tag : m_records->tags())
        paths.append(m_records->index().tagPath(tag->id));
    QString text = frontMatterLine("title"_L1, snapshot.info.title) + frontMatterLine("study"_L1, snapshot.info.uuid) +
                   tagList(paths) + u"articles:\n"_s;
    for (const Article *article : m_records->index().articles()) {
        const QList<const Version *> versions = m_records->index().versionsOf(article->id);
        for (const Version *version : versions) {
            text += u"  - {name: "_s + jsonText(article->name) + u", version: "_s + QString::number(version->number) +
                    u", sha256: "_s + jsonText(version->sha256) + u"}\n"_s;
        }
    }
    return text + pandocMatter();
}

QString MarkdownReport::articleMatter(const Article &article) const
{
    const QList<const Version *> versions = m_records->index().versionsOf(article.id);
    QStringList paths;
    for (const QuoteRecord *quote : m_records->quotesIn(article.id))
        paths += quote->tags;
    paths.removeDuplicates();
    QString text = field("title"_L1, titleOf(article)) + field("outlet"_L1, article.outlet) +
                   field("author"_L1, article.author) + field("published"_L1, article.published) +
                   field("url"_L1, article.url) + field("language"_L1, article.language);
    if (!versions.isEmpty()) {
        text += u"version: "_s + QString::number(versions.last()->number) + u'\n' +
                field("sha256"_L1, versions.last()->sha256);
    }
    return text + field("study"_L1, m_records->snapshot().info.uuid) + tagList(paths);
}

QString MarkdownReport::pandocMatter() const
{
    if (m_choice.profile != MarkdownProfile::Pandoc)
        return {};
    return frontMatterLine("bibliography"_L1, m_choice.stem + u".csl.json"_s) + u"link-citations: true\n"_s;
}

QString MarkdownReport::tagList(const QStringList &paths) const
{
    QStringList words;
    for (const QString &path : paths)
        words.append(jsonText(tagWord(path)));
    words.removeDuplicates();
    return u"tags: ["_s + words.join(u", "_s) + u"]\n"_s;
}

// In one file, links lead to blocks; in a file by events these have blocks of their own.
void MarkdownReport::pointAtBlocks()
{
    QHash<QString, QString> addresses;
    const QString caret = m_choice.profile == MarkdownProfile::Pandoc ? QString() : u"^"_s;
    if (m_choice.by == ReportBy::All || m_choice.by == ReportBy::Article || m_choice.by == ReportBy::Tag) {
        for (const QuoteRecord &quote : m_records->quotes())
            addresses.insert(quote.uuid, u'#' + caret + quote.blockId);
    }
    m_writer.setAddresses(addresses);
}

void MarkdownReport::pointAtFiles(const QList<Part> &parts)
{
    QHash<QString, QString> addresses;
    if (m_choice.by == ReportBy::Article) {
        const QList<const Article *> articles = m_records->index().articles();
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const QString file = QString::fromLatin1(QUrl::toPercentEncoding(parts.at(i).stem + u".md"_s));
            for (const QuoteRecord *quote : m_records->quotesIn(articles.at(i)->id))
                addresses.insert(quote->uuid, file + u"#^"_s + quote->blockId);
        }
    }
    m_writer.setAddresses(addresses);
}

QString MarkdownReport::finished(QString markdown)
{
    while (markdown.endsWith(u"\n\n"_s))
        markdown.chop(1);
    return markdown;
}
