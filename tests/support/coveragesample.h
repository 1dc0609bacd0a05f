// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"
#include "text/offsetmap.h"

// Builds a study of articles that make claims on events. Ids count from 1 in each list.
class ClaimBuilder
{
public:
    ArticleId article(const QString &name, const QString &outlet, const QString &published, const QString &text)
    {
        const ArticleId id{m_all.articles.size() + 1};
        m_all.articles.append({.id = id,
                               .name = name,
                               .title = QStringLiteral("Title of ") + name,
                               .outlet = outlet,
                               .published = published,
                               .position = id.value});
        m_all.versions.append({.id = VersionId{id.value},
                               .article = id,
                               .text = text,
                               .sha256 = textHash(text),
                               .original = text.toUtf8()});
        return id;
    }

    ReporterId reporter(const QString &name, ReporterKind kind)
    {
        m_all.reporters.append({.id = ReporterId{m_all.reporters.size() + 1}, .name = name, .kind = kind});
        return m_all.reporters.last().id;
    }

    EventId event(const QString &name, const QString &title)
    {
        m_all.events.append({.id = EventId{m_all.events.size() + 1}, .name = name, .title = title});
        return m_all.events.last().id;
    }

    // The quote must stand in the article; its first place counts.
    Claim &claim(EventId event, ArticleId article, const QString &quote, Modality modality, const QString &edtf = {},
                 ReporterId reporter = {})
    {
        const Version &version = m_all.versions[article.value - 1];
        const qsizetype start = version.text.indexOf(quote);
        if (start < 0)
            qFatal("the text does not have \"%s\"", qUtf8Printable(quote));
        Passage passage = makePassage(version.id, version.text, OffsetMap(version.text),
                                      TextSpan{.start = start, .end = start + quote.size()});
        passage.id = PassageId{m_all.passages.size() + 1};
        m_all.passages.append(passage);
        m_all.claims.append(
            {.id = ClaimId{m_all.claims.size() + 1},
             .event = event,
             .passage = passage.id,
             .edtf = edtf,
             .modality = modality,
             .reporter = reporter,
             .reporterKind = reporter.isNull() ? ReporterKind::Author : m_all.reporters[reporter.value - 1].kind});
        return m_all.claims.last();
    }

    [[nodiscard]] Snapshot &contents() { return m_all; }

private:
    Snapshot m_all;
};

// Five articles and seven events: every stance, two kinds of conflict, an article that nobody has read, an event that
// nobody tells of and one that is only suggested.
struct CoverageSample {
    ClaimBuilder builder;
    ReporterId bloomberg = builder.reporter(QStringLiteral("Bloomberg"), ReporterKind::Outlet);
    ReporterId insiders = builder.reporter(QStringLiteral("Insiders"), ReporterKind::Anonymous);
    ReporterId reuters = builder.reporter(QStringLiteral("Reuters"), ReporterKind::Outlet);
    ArticleId undated = builder.article(
        QStringLiteral("000"), {}, {},
        QStringLiteral("🚀 Insiders point to April. It may slip. The maker was founded in 1999. Others deny it."));
    ArticleId own = builder.article(
        QStringLiteral("001"), {}, QStringLiteral("2025-04-02"),
        QStringLiteral("The launch is set for April. A rival's model follows in May. The app was renewed in March."));
    ArticleId agency = builder.article(
        QStringLiteral("002"), QStringLiteral("Reuters"), QStringLiteral("2025-04-02"),
        QStringLiteral("Bloomberg says later this month; a launch is near. The rival's model comes before May. The "
                       "app was never renewed. Sales double every winter."));
    ArticleId first = builder.article(
        QStringLiteral("003"), QStringLiteral("=The Paper"), QStringLiteral("2025-04-01"),
        QStringLiteral("Bloomberg and insiders say April. Reuters has the app renewed. A guess: a phone by 2026."));
    ArticleId unread = builder.article(QStringLiteral("004"), {}, QStringLiteral("2025-04"),
                                       QStringLiteral("Nobody has looked at this yet."));
    EventId launch = builder.event(QStringLiteral("launch"), QStringLiteral("Model 3 is launched"));
    EventId rival = builder.event(QStringLiteral("rival"), QStringLiteral("The rival's model comes out"));
    EventId app = builder.event(QStringLiteral("app"), QStringLiteral("The app is renewed"));
    EventId founding = builder.event(QStringLiteral("founding"), QStringLiteral("The maker is founded"));
    EventId phone = builder.event(QStringLiteral("phone"), QStringLiteral("A phone with it"));
    EventId sales = builder.event(QStringLiteral("sales"), QStringLiteral("Sales double"));
    EventId unheard = builder.event(QStringLiteral("unheard"), QStringLiteral("Nobody tells of this"));
    EventId suggested = builder.event(QStringLiteral("suggested"), QStringLiteral("Not accepted yet"));

    CoverageSample()
    {
        const auto claim = [this](auto... rest) -> Claim & { return builder.claim(rest...); };
        claim(launch, undated, QStringLiteral("Insiders point to April"), Modality::ReportedPlan,
              QStringLiteral("2025-04"), insiders);
        claim(launch, undated, QStringLiteral("It may slip"), Modality::Speculated);
        claim(launch, own, QStringLiteral("set for April"), Modality::Planned, QStringLiteral("2025-04"));
        claim(launch, agency, QStringLiteral("Bloomberg says later this month"), Modality::ReportedPlan,
              QStringLiteral("2025-04-03/2025-04-30"), bloomberg);
        claim(launch, agency, QStringLiteral("a launch is near"), Modality::Planned);
        claim(launch, first, QStringLiteral("Bloomberg and insiders say April"), Modality::ReportedPlan,
              QStringLiteral("2025-04"), insiders);
        claim(launch, first, QStringLiteral("Bloomberg and insiders say April"), Modality::ReportedPlan,
              QStringLiteral("2025-04"), bloomberg);
        claim(rival, own, QStringLiteral("A rival's model follows in May"), Modality::Planned,
              QStringLiteral("2025-05"));
        claim(rival, agency, QStringLiteral("comes before May"), Modality::Planned, QStringLiteral("[..2025-04-30]"));
        claim(app, own, QStringLiteral("renewed in March"), Modality::Happened, QStringLiteral("2025-03"));
        claim(app, agency, QStringLiteral("never renewed"), Modality::Denied).tense = Tense::Past;
        claim(app, first, QStringLiteral("Reuters has the app renewed"), Modality::Happened, QString(), reuters);
        claim(founding, undated, QStringLiteral("founded in 1999"), Modality::Happened, QStringLiteral("1999"));
        claim(phone, first, QStringLiteral("a phone by 2026"), Modality::Speculated, QStringLiteral("[..2026]"));
        claim(sales, agency, QStringLiteral("Sales double every winter"), Modality::Recurring);
        claim(suggested, own, QStringLiteral("The app"), Modality::Happened);
        claim(phone, own, QStringLiteral("The app"), Modality::Happened).state = ReviewState::Suggested;
        contents().events[founding.value - 1].background = true;
        contents().events[suggested.value - 1].state = ReviewState::Suggested;
        tag(QStringLiteral("launches"), {launch, phone});
        tag(QStringLiteral("others"), {rival});
    }

    void tag(const QString &name, const QList<EventId> &events)
    {
        const TagId id{contents().tags.size() + 1};
        contents().tags.append({.id = id, .name = name, .colour = QStringLiteral("sand"), .position = id.value});
        for (const EventId event : events) {
            contents().eventTags.append({.event = event, .tag = id});
        }
    }
    [[nodiscard]] Snapshot &contents() { return builder.contents(); }
};
