// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"
#include "text/foldedtext.h"

// A study with one of everything, and a builder for others. Ids and lists are in the order in which a reader makes
// them, so that a study that was written and read again equals itself.
class SampleStudy
{
public:
    Snapshot snapshot;

    static QString uuid(int number)
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
    }

    ArticleId addArticle(const QString &name, const QString &text, const QList<Block> &blocks = {})
    {
        Article article;
        article.id = ArticleId{snapshot.articles.size() + 1};
        article.uuid = nextUuid();
        article.name = name;
        article.title = QStringLiteral("Title of ") + name;
        article.position = snapshot.articles.size();
        snapshot.articles.append(article);
        addVersion(article.id, text, blocks);
        return article.id;
    }

    VersionId addVersion(ArticleId article, const QString &text, const QList<Block> &blocks = {})
    {
        Version version;
        version.id = VersionId{snapshot.versions.size() + 1};
        version.uuid = nextUuid();
        version.article = article;
        for (const Version &other : std::as_const(snapshot.versions))
            version.number += other.article == article ? 1 : 0;
        version.text = text;
        version.sha256 = textHash(text);
        version.blocks = blocks;
        version.imported = 1766398500000 + version.id.value;
        snapshot.versions.append(version);
        return version.id;
    }

    // The first place of these words.
    PassageId addPassage(VersionId version, const QString &quote)
    {
        const QString &text = snapshot.versions.at(version.value - 1).text;
        const QList<TextSpan> found = findExact(text, quote);
        Passage passage = makePassage(version, text, OffsetMap(text), found.value(0));
        passage.id = PassageId{snapshot.passages.size() + 1};
        snapshot.passages.append(passage);
        return passage.id;
    }

    HighlightId addHighlight(VersionId version, const QString &quote, const QList<TagId> &tags = {})
    {
        Highlight highlight;
        highlight.id = HighlightId{snapshot.highlights.size() + 1};
        highlight.uuid = nextUuid();
        highlight.passage = addPassage(version, quote);
        highlight.author = QStringLiteral("Ann");
        highlight.created = 1766398500123;
        snapshot.highlights.append(highlight);
        for (const TagId tag : tags)
            snapshot.highlightTags.append({.highlight = highlight.id, .tag = tag});
        return highlight.id;
    }

    TagId addTag(const QString &name, TagId parent = {})
    {
        Tag tag;
        tag.id = TagId{snapshot.tags.size() + 1};
        tag.uuid = nextUuid();
        tag.name = name;
        tag.parent = parent;
        tag.colour = QStringLiteral("sky");
        tag.position = snapshot.tags.size();
        snapshot.tags.append(tag);
        return tag.id;
    }

    EventId addEvent(const QString &name, const QString &title)
    {
        Event event;
        event.id = EventId{snapshot.events.size() + 1};
        event.uuid = nextUuid();
        event.name = name;
        event.title = title;
        snapshot.events.append(event);
        return event.id;
    }

    Claim &addClaim(EventId event, VersionId version, const QString &quote, const QString &edtf)
    {
        Claim claim;
        claim.id = ClaimId{snapshot.claims.size() + 1};
        claim.uuid = nextUuid();
        claim.event = event;
        claim.passage = addPassage(version, quote);
        claim.edtf = edtf;
        snapshot.claims.append(claim);
        return snapshot.claims.last();
    }

    ReporterId addReporter(const QString &name, ReporterKind kind)
    {
        snapshot.reporters.append(
            {.id = ReporterId{snapshot.reporters.size() + 1}, .uuid = nextUuid(), .name = name, .kind = kind});
        return snapshot.reporters.last().id;
    }

    Note &addNote(const QString &text)
    {
        Note note;
        note.id = NoteId{snapshot.notes.size() + 1};
        note.uuid = nextUuid();
        note.text = text;
        note.author = QStringLiteral("Ann");
        note.created = 1766398500000 + note.id.value;
        note.modified = note.created + 1;
        snapshot.notes.append(note);
        return snapshot.notes.last();
    }

    // Two articles, one of them with a second version, and one row or more of each kind.
    static Snapshot full();

private:
    void fillArticles();
    void fillHighlights();
    void fillEvents();
    void fillNotes();
    QString nextUuid() { return uuid(++m_count); }

    int m_count = 0;
};

inline Snapshot SampleStudy::full()
{
    SampleStudy study;
    study.fillArticles();
    study.fillHighlights();
    study.fillEvents();
    study.fillNotes();
    return study.snapshot;
}

inline void SampleStudy::fillArticles()
{
    snapshot.info = {.uuid = uuid(1000),
                     .title = QStringLiteral("The \"launch\""),
                     .description = QStringLiteral("a\nb"),
                     .author = QStringLiteral("Ann")};
    const QString first =
        QStringLiteral("The launch\n\nQwen\u20113 \U0001F600 is due later this month, *people* said.\n"
                       "\u2022 It may slip.\n\nShare this\n\nOn April 2, the firm denied it.");
    const QList<Block> blocks{{.line = 0, .kind = BlockKind::Heading, .level = 1},
                              {.line = 3, .kind = BlockKind::ListItem, .level = 0},
                              {.line = 5, .kind = BlockKind::Paragraph, .level = 0, .boilerplate = true}};
    const ArticleId a = addArticle(QStringLiteral("001"), first, blocks);
    addVersion(a, QString(first).replace(QStringLiteral("slip"), QStringLiteral("wait")), blocks);
    addArticle(QStringLiteral("b/c: \"d\""),
               QStringLiteral("One line of text. Another sentence, days after the launch."));
    snapshot.articles[0].outlet = QStringLiteral("The Paper");
    snapshot.articles[0].published = QStringLiteral("2025-04-02");
    snapshot.articles[0].url = QStringLiteral("https://paper.example/a_(b)?c=d e");
    snapshot.articles[0].language = QStringLiteral("en");
    snapshot.articles[0].source = QStringLiteral("001_a83d.txt");
    snapshot.articles[0].author = QStringLiteral("A. \u202EWriter");
}

inline void SampleStudy::fillHighlights()
{
    const TagId qwen = addTag(QStringLiteral("Qwen"));
    const TagId launch = addTag(QStringLiteral("launch / date"), qwen);
    snapshot.tags[1].description = QStringLiteral("when");
    addHighlight(VersionId{1}, QStringLiteral("Qwen\u20113 \U0001F600 is due later this month"), {qwen, launch});
    const PassageId old = addPassage(VersionId{1}, QStringLiteral("It may slip."));
    addHighlight(VersionId{2}, QStringLiteral("It may wait."), {launch});
    snapshot.passages.last().origin = old;
    snapshot.passages.last().state = AnchorState::Changed;
    snapshot.reviews.append({.passage = snapshot.passages.last().id});
    snapshot.tagPins.append({.digit = 3, .tag = launch});
    addHighlight(VersionId{3}, QStringLiteral("Another sentence"));
}

inline void SampleStudy::fillEvents()
{
    const ReporterId people = addReporter(QStringLiteral("people"), ReporterKind::Anonymous);
    const EventId event = addEvent(QStringLiteral("launch"), QStringLiteral("Qwen 3 is launched"));
    const EventId slip = addEvent(QStringLiteral("slip"), QStringLiteral("It slips"));
    snapshot.events[1].kind = EventKind::Span;
    snapshot.events[1].displayEdtf = QStringLiteral("2025-04/2025-05");
    snapshot.events[1].displaySource = DisplaySource::Analyst;
    snapshot.events[1].background = true;
    snapshot.events[1].state = ReviewState::Suggested;
    snapshot.events[1].createdBy = QStringLiteral("tagger");
    snapshot.events[1].description = QStringLiteral("perhaps");
    snapshot.eventTags.append({.event = event, .tag = TagId{2}});
    Claim &due = addClaim(event, VersionId{1}, QStringLiteral("Qwen\u20113 \U0001F600 is due later this month"),
                          QStringLiteral("2025-04"));
    due.dateText = QStringLiteral("later this month");
    due.dateStart = 16;
    due.reading = Reading::Throughout;
    due.approximate = true;
    due.uncertain = true;
    due.anchorDay = QStringLiteral("2025-04-02");
    due.anchorKind = AnchorKind::Publication;
    due.modality = Modality::Planned;
    due.tense = Tense::Future;
    due.reporter = people;
    due.reporterKind = ReporterKind::Anonymous;
    due.rule = QStringLiteral("later-this");
    due.score = 0.8;
    due.state = ReviewState::Suggested;
    addClaim(event, VersionId{1}, QStringLiteral("On April 2, the firm denied it."), QStringLiteral("2025-04-02"))
        .modality = Modality::Denied;
    addClaim(slip, VersionId{3}, QStringLiteral("days after the launch"), QString()).relativeTo = event;
}

inline void SampleStudy::fillNotes()
{
    addNote(QStringLiteral("On the *study*.\n\nSecond paragraph."));
    addNote(QStringLiteral("On the highlight")).highlight = HighlightId{1};
    addNote(QStringLiteral("On the article")).article = ArticleId{1};
    addNote(QStringLiteral("On the event\r\n\u2028")).event = EventId{1};
    Link link;
    link.id = LinkId{1};
    link.uuid = uuid(2000);
    link.a = addPassage(VersionId{1}, QStringLiteral("*people* said"));
    link.b = addPassage(VersionId{3}, QStringLiteral("One line"));
    link.state = LinkState::Cut;
    link.author = QStringLiteral("Bob");
    link.created = 1766398500999;
    snapshot.links.append(link);
    snapshot.wordLists.append({.id = WordListId{1},
                               .uuid = uuid(2001),
                               .name = QStringLiteral("models"),
                               .words = {QStringLiteral("Qwen"), QStringLiteral("\u901A\u4E49\u5343\u95EE")},
                               .position = 0});
}
