// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lanegrouping.h"

#include "study/actions/addevent.h"
#include "support/eventsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
struct Sketch : SnapshotBuilder {
    ArticleId late =
        article(u"000"_s, u"Late"_s, u"Orion launched Comet 2 in March. Reuters says May."_s, u"2025-04-03"_s);
    ArticleId early = article(u"001"_s, u"Early"_s, u"Orion launched Comet 2 in March."_s, u"2025-04-01"_s);
};

struct Grouped {
    Grouped()
    {
        Study &study = fixture.study();
        NewClaim reuters = claimOn(study, sketch.late, u"Reuters says May"_s, u"May"_s, u"2025-05"_s);
        reuters.reporter = u"Reuters"_s;
        reuters.modality = Modality::Planned;
        const QList<NewEvent> made{
            {.title = u"Comet 2"_s,
             .claims = {claimOn(study, sketch.late, u"Orion launched Comet 2 in March"_s, u"March"_s, u"2025-03"_s),
                        claimOn(study, sketch.early, u"Orion launched Comet 2 in March"_s, u"March"_s, u"2025-03"_s)}},
            {.title = u"Comet 3"_s, .claims = {reuters}},
            {.title = u"Nothing is said"_s}};
        if (!addEvents(study, made))
            qFatal("no events");
    }

    // "lane: titles"
    [[nodiscard]] QStringList by(LaneKind kind) const
    {
        const TimelineData data = grouped(events.timeline(), events, kind);
        QStringList lines;
        for (const QString &lane : data.lanes) {
            QStringList titles;
            for (const TimelineItem &item : data.items) {
                if (item.lane == lane)
                    titles.append(item.title);
            }
            lines.append(lane + u": "_s + titles.join(u", "_s));
        }
        return lines;
    }

    Sketch sketch;
    StudyFixture fixture{sketch};
    VersionTexts texts{fixture.study()};
    EventList events{fixture.study(), texts};
};
} // namespace

class LaneGroupingTest : public QObject
{
    Q_OBJECT

private slots:
    void byTheFirstArticleToTellOfIt()
    {
        QCOMPARE(Grouped().by(LaneKind::Article),
                 (QStringList{u": Nothing is said"_s, u"000: Comet 3"_s, u"001: Comet 2"_s}));
    }

    void byReporterTheBusiestOnTop()
    {
        QCOMPARE(Grouped().by(LaneKind::Reporter),
                 (QStringList{u"on its own account: Comet 2, Nothing is said"_s, u"Reuters: Comet 3"_s}));
    }

    void byWhatIsSaid()
    {
        QCOMPARE(Grouped().by(LaneKind::Modality),
                 (QStringList{u"happened: Comet 2, Nothing is said"_s, u"planned: Comet 3"_s}));
    }

    void everyEventStandsInOneLane()
    {
        const Grouped study;
        for (const LaneKind kind : {LaneKind::Story, LaneKind::Article, LaneKind::Reporter, LaneKind::Modality}) {
            const TimelineData data = grouped(study.events.timeline(), study.events, kind);
            QCOMPARE(data.items.size(), 3);
            for (const TimelineItem &item : data.items)
                QVERIFY(data.lanes.contains(item.lane));
            QVERIFY(!laneKindName(kind).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(LaneGroupingTest)
#include "lanegrouping_test.moc"
