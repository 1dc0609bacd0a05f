// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "study/study.h"
#include "support/temporaryfolder.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

// Builds a snapshot row by row. Ids count from 1 in each list, and Study::create() gives the same ones.
class SnapshotBuilder
{
public:
    ArticleId article(const QString &name, const QString &title, const QString &text, const QString &published = {})
    {
        const ArticleId id{m_all.articles.size() + 1};
        m_all.articles.append(
            Article{.id = id, .name = name, .title = title, .published = published, .position = id.value});
        m_all.versions.append(Version{.id = VersionId{id.value},
                                      .article = id,
                                      .text = text,
                                      .sha256 = textHash(text),
                                      .original = text.toUtf8()});
        return id;
    }

    TagId tag(const QString &name, const QString &colour, TagId parent = {})
    {
        const TagId id{m_all.tags.size() + 1};
        m_all.tags.append(Tag{.id = id, .parent = parent, .name = name, .colour = colour, .position = id.value});
        return id;
    }

    // The quote must stand in the article; its first place counts.
    HighlightId highlight(ArticleId article, const QString &quote, const QList<TagId> &tags = {},
                          const QString &note = {})
    {
        const HighlightId id{m_all.highlights.size() + 1};
        m_all.highlights.append(Highlight{.id = id, .passage = passage(article, quote)});
        for (const TagId tag : tags) {
            m_all.highlightTags.append(HighlightTag{.highlight = id, .tag = tag});
        }
        if (!note.isEmpty())
            this->note(Note{.highlight = id, .text = note});
        return id;
    }

    EventId event(const QString &name, const QString &title)
    {
        const EventId id{m_all.events.size() + 1};
        m_all.events.append(Event{.id = id, .name = name, .title = title});
        return id;
    }

    // On the words of a highlight: both stand on one passage.
    void claim(EventId event, HighlightId highlight)
    {
        m_all.claims.append(Claim{.id = ClaimId{m_all.claims.size() + 1},
                                  .event = event,
                                  .passage = m_all.highlights[highlight.value - 1].passage});
    }

    void note(Note note)
    {
        note.id = NoteId{m_all.notes.size() + 1};
        m_all.notes.append(note);
    }

    void title(const QString &title) { m_all.info.title = title; }
    [[nodiscard]] const Snapshot &contents() const { return m_all; }

private:
    PassageId passage(ArticleId article, const QString &quote)
    {
        const Version &version = m_all.versions[article.value - 1];
        const qsizetype start = version.text.indexOf(quote);
        if (start < 0)
            qFatal("the text does not have \"%s\"", qUtf8Printable(quote));
        Passage passage = makePassage(version.id, version.text, OffsetMap(version.text),
                                      TextSpan{.start = start, .end = start + quote.size()});
        passage.id = PassageId{m_all.passages.size() + 1};
        m_all.passages.append(passage);
        return passage.id;
    }

    Snapshot m_all;
};

// Two short articles about one bridge, three tags (the second below the first), four highlights, an event and notes.
struct SampleStudy {
    SnapshotBuilder builder;
    ArticleId flood = builder.article(QStringLiteral("000"), QStringLiteral("Bridge closed after flood"),
                                      QStringLiteral("The bridge closed on Tuesday. Officials expect it to open again "
                                                     "in May.\n\nNobody was hurt, the mayor said."));
    ArticleId cost = builder.article(QStringLiteral("001"), QStringLiteral("Repairs to cost millions"),
                                     QStringLiteral("Repairs may cost 3 million. The bridge could stay closed until "
                                                    "June.\n\nThe mayor did not comment."),
                                     QStringLiteral("2025-04-02"));
    TagId timing = builder.tag(QStringLiteral("timing"), QStringLiteral("sand"));
    TagId hedged = builder.tag(QStringLiteral("hedged"), QStringLiteral("mint"), timing);
    TagId money = builder.tag(QStringLiteral("money"), QStringLiteral("rose"));
    HighlightId closed = builder.highlight(flood, QStringLiteral("closed on Tuesday"), {timing});
    HighlightId may = builder.highlight(flood, QStringLiteral("expect it to open again in May"), {timing, hedged},
                                        QStringLiteral("Who *expects* this?"));
    HighlightId millions = builder.highlight(cost, QStringLiteral("3 million"), {money});
    HighlightId june = builder.highlight(cost, QStringLiteral("until June"));
    EventId reopening = builder.event(QStringLiteral("reopening"), QStringLiteral("The bridge opens again"));

    SampleStudy()
    {
        builder.title(QStringLiteral("The bridge"));
        builder.claim(reopening, june);
        builder.note(Note{.article = cost, .text = QStringLiteral("A trade paper.")});
    }
};

// A study in a file that goes with the test. Its clock stands still unless it is moved.
class StudyFixture
{
public:
    explicit StudyFixture(const SnapshotBuilder &builder)
    {
        auto made =
            Study::create(m_folder.path(QStringLiteral("test.synoptic")), builder.contents(), [this] { return m_now; });
        if (!made)
            qFatal("%s %s", qUtf8Printable(describe(made.error())), qUtf8Printable(made.error().detail));
        m_study = *std::move(made);
    }
    Q_DISABLE_COPY_MOVE(StudyFixture) // the clock points here

    [[nodiscard]] Study &study() { return *m_study; }
    void passTime(qint64 milliseconds) { m_now += milliseconds; }

    // Has every later change refused, as on a disk that is not to be written to; and allows it again.
    void refuseChanges() { execute(QStringLiteral("PRAGMA query_only = ON")); }
    void allowChanges() { execute(QStringLiteral("PRAGMA query_only = OFF")); }

    // The same file, for reading only.
    [[nodiscard]] std::unique_ptr<Study> openReadOnly() const
    {
        auto opened = Study::open(m_study->path(), OpenMode::ReadOnly);
        return opened ? *std::move(opened) : nullptr;
    }

private:
    void execute(const QString &sql)
    {
        if (!m_study->store().database().exec(sql))
            qFatal("%s", qUtf8Printable(sql));
    }

    TemporaryFolder m_folder;
    qint64 m_now = 1'743'580'800'000; // 2 April 2025, 8:00 UTC
    std::unique_ptr<Study> m_study;
};
