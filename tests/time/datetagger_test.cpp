// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/datetagger.h"

#include "time/edtf.h"

#include <QTest>

namespace
{
const QString published = QStringLiteral("2025-04-02"); // a Wednesday

QList<DateMention> mentionsIn(const QString &text, const QString &day = published)
{
    return dateMentions(text, {.published = day, .blocks = {}});
}

QString wordsOf(const QString &text, const DateMention &mention)
{
    return text.sliced(mention.span.start, mention.span.length());
}

// "words = edtf", what dates something first to last; "" when nothing does.
QString datesIn(const QString &text, const QString &day = published)
{
    QStringList found;
    for (const DateMention &mention : mentionsIn(text, day)) {
        if (mention.kind == MentionKind::Date)
            found.append(wordsOf(text, mention) + QStringLiteral(" = ") + mention.edtf +
                         (mention.approximate ? QStringLiteral(" ~") : QString()));
    }
    return found.join(QStringLiteral("; "));
}
} // namespace

class DateTaggerTest : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        // full dates
        row("It came on April 2, 2025.", "April 2, 2025 = 2025-04-02");
        row("It came on 20 January 2025.", "20 January 2025 = 2025-01-20");
        row("It came on Jan. 20.", "Jan. 20 = 2025-01-20");
        row("It came on 2025-03-13.", "2025-03-13 = 2025-03-13");
        row("It came on 2025\u201103\u201113.", "2025\u201103\u201113 = 2025-03-13");
        row("It came on 13/03/2025.", "13/03/2025 = 2025-03-13");
        row("It came on 03/04/2025.", "03/04/2025 = [2025-03-04,2025-04-03]");
        row("It opened on the 2nd of March 2024.", "the 2nd of March 2024 = 2024-03-02");
        // months
        row("It is due in April 2025.", "April 2025 = 2025-04");
        row("It was shown in November.", "November = 2024-11");
        row("It will be shown in February.", "February = 2026-02");
        row("This April it is to arrive.", "This April = 2025-04");
        // years and longer
        row("Ma founded it in 1999.", "1999 = 1999");
        row("The firm (2014) moved.", "2014 = 2014");
        row("It grew in the 2010s.", "the 2010s = 201X");
        row("In the early 1940s it turned.", "the early 1940s = [1940..1943]");
        row("It dates from the 19th century.", "the 19th century = 18XX");
        // quarters, halves, seasons
        row("It follows in Q2 2025.", "Q2 2025 = 2025-34");
        row("Sales rose in 2Q25.", "2Q25 = 2025-34");
        row("It follows in the second quarter of 2025.", "the second quarter of 2025 = 2025-34");
        row("It grew in the first half of 2024.", "the first half of 2024 = 2024-40");
        row("It came last summer.", "last summer = 2024-22");
        row("It came in spring 2024.", "spring 2024 = 2024-21");
        // deictic units and weekdays
        row("It was said yesterday.", "yesterday = 2025-04-01");
        row("It was launched last week.", "last week = 2025-03-24/2025-03-30");
        row("It was launched last month.", "last month = 2025-03");
        row("It came out on Tuesday.", "Tuesday = 2025-04-01");
        row("It will come out on Friday.", "Friday = 2025-04-04");
        row("It came out last Friday night.", "last Friday night = 2025-03-28");
        // parts
        row("It made headlines in late January.", "late January = [2025-01-21..2025-01-31]");
        row("It came in mid-March.", "mid-March = [2025-03-11..2025-03-20]");
        row("It beat V3 in early 2025.", "early 2025 = 2025-37 ~");
        row("At the start of the year it rose.", "the start of the year = 2025-37 ~");
        row("Earlier this year it came out.", "Earlier this year = [2025-01-01..2025-04-01]");
        row("It is expected later this month.", "later this month = [2025-04-03..2025-04-30]");
        row("It was launched earlier in January 2025.", "earlier in January 2025 = 2025-01");
        // bounds
        row("It is to come by the end of April 2025.", "by the end of April 2025 = [..2025-04-30]");
        row("They want it out before May.", "before May = [..2025-04-30]");
        row("It comes no later than May 3.", "no later than May 3 = [..2025-05-03]");
        row("It may come as early as this month.", "as early as this month = [2025-04..]");
        row("It has grown since 2014.", "since 2014 = 2014/..");
        row("It arrives before the current month concludes.", "before the current month concludes = [..2025-04-30]");
        // ranges
        row("It ran from March 3 to March 5, 2024.", "from March 3 to March 5, 2024 = 2024-03-03/2024-03-05");
        row("It ran on March 3\u20135.", "March 3\u20135 = 2025-03-03/2025-03-05");
        row("Growth in 2019\u20132023 was slow.", "2019\u20132023 = 2019/2023");
        row("It happened between May and July 2024.", "between May and July 2024 = 2024-05/2024-07");
        // ago, in, within
        row("He left four years ago.", "four years ago = 2021 ~");
        row("She left two days ago.", "two days ago = 2025-03-31");
        row("It will come in three weeks.", "in three weeks = 2025-04-23 ~");
        row("It comes within two weeks.", "within two weeks = [2025-04-02..2025-04-16]");
        // vague periods
        row("It all came in the past few weeks.", "the past few weeks = 2025-03-12/2025-04-01 ~");
        // named days
        row("It came out on the first day of the Lunar New Year.", "the first day of the Lunar New Year = 2025-01-29");
        row("It fell during the Lunar New Year holiday.", "the Lunar New Year holiday = [2025-01-28..2025-02-04]");
        row("It was released on Lunar New Year\u2019s Eve.", "Lunar New Year\u2019s Eve = 2025-01-28");
        row("They met at Thanksgiving 2024.", "Thanksgiving 2024 = 2024-11-28");
        row("They will meet on Labor Day.", "Labor Day = 2025-09-01");
    }

    void dates()
    {
        QFETCH(const QString, text);
        QTEST(datesIn(text), "found");
    }

    void noDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"This may prompt others.", "Prices fall and rise.",      "They march on.",
              "The second model won.",   "Qwen 3 and GPT-4 compete.",  "iOS 18.4 is out.",
              "Qwen 3 may arrive.",      "10,000 companies use it.",   "It costs $2000 and 30 %.",
              "Theresa May said so.",    "He reads the Sunday Times.", "It meets in the Summer Palace.",
              "The Sun reported it.",    "Qwen 2.5-Max leads.",        "In today\u2019s AI-driven world it matters.",
              "Call 555 2019 4000.",     "Of 2000 people few came.",   "A Spring cleaning was due.",
              "The score was 3-2.",      "It spans 24/7 support."}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void noDate()
    {
        QFETCH(const QString, text);
        QCOMPARE(datesIn(text), QString());
    }

    void undatedArticlesGetNoToday()
    {
        for (const char *text : {"It came yesterday.", "It came last week.", "It is due later this month.",
                                 "It came on Friday.", "Two years ago it began."}) {
            const QList<DateMention> mentions = mentionsIn(QString::fromLatin1(text), QString());
            QCOMPARE(mentions.size(), 1);
            QCOMPARE(mentions.first().edtf, QString());
            QCOMPARE(mentions.first().days, DayRange{});
        }
        QCOMPARE(datesIn(QStringLiteral("It is due in April."), QString()), QStringLiteral("April = XXXX-04"));
        QCOMPARE(datesIn(QStringLiteral("It is due in April 2025."), QString()),
                 QStringLiteral("April 2025 = 2025-04"));
    }

    void aDatelineStandsInForThePublicationDay()
    {
        const QString text = QStringLiteral("HANGZHOU, China, April 2, 2025 \u2013 It came out last week.");
        const QList<DateMention> mentions = mentionsIn(text, QString());
        QCOMPARE(mentions.size(), 2);
        QCOMPARE(mentions[0].kind, MentionKind::DocumentDate);
        QCOMPARE(mentions[1].edtf, QStringLiteral("2025-03-24/2025-03-30"));
        QCOMPARE(mentions[1].anchorKind, AnchorKind::Byline);
        QCOMPARE(mentions[1].anchorDay, QStringLiteral("2025-04-02"));
    }

    void whatIsOfOtherArticlesIsNoEvent()
    {
        const QString text =
            QStringLiteral("Updated Apr 1\nThe model came out.\n\nRelated Posts\n\nOnePlus to launch this "
                           "month\n\u2022 April 3, 2025\n\u2022 12 views\n");
        const QList<DateMention> mentions = mentionsIn(text);
        QCOMPARE(mentions.size(), 3);
        QCOMPARE(mentions[0].kind, MentionKind::DocumentDate);
        QCOMPARE(mentions[1].kind, MentionKind::Boilerplate);
        QCOMPARE(mentions[2].kind, MentionKind::Boilerplate);
        QCOMPARE(mentionsIn(QStringLiteral("See April 2.")).first().kind, MentionKind::Date);
        const QList<Block> blocks{{.line = 0, .boilerplate = true}};
        QCOMPARE(dateMentions(u"See April 2.", {.published = published, .blocks = blocks}).first().kind,
                 MentionKind::Boilerplate);
    }

    void addressesAreNotRead()
    {
        const QString text = QStringLiteral("See [this](https://news.example/2025/03/13/model-in-april-2024.html) or "
                                            "www.example.com/may or a@b.example.");
        const QList<DateMention> mentions = mentionsIn(text);
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(mentions.first().kind, MentionKind::Link);
        QCOMPARE(wordsOf(text, mentions.first()), QStringLiteral("2025/03/13"));
        QCOMPARE(mentions.first().edtf, QStringLiteral("2025-03-13"));
    }

    void cues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Modality>("modality");
        QTest::addColumn<QString>("reporter");
        const auto row = [](const char *text, Modality modality, const char *reporter = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << modality << QString::fromUtf8(reporter);
        };
        row("Alibaba launched it in March.", Modality::Happened);
        row("Alibaba plans to launch it in May.", Modality::Planned);
        row("It is set to be released in May.", Modality::Planned);
        row("It could come out in May.", Modality::Speculated);
        row("According to Bloomberg, it is expected in May.", Modality::ReportedPlan, "Bloomberg");
        row("Bloomberg News says the model could emerge later in April.", Modality::ReportedPlan, "Bloomberg News");
        row("People familiar with the matter said it will come in May.", Modality::ReportedPlan,
            "People familiar with the matter");
        row("The firm denied a launch in May.", Modality::Denied);
        row("It appears every January.", Modality::Recurring);
    }

    void cues()
    {
        QFETCH(const QString, text);
        const QList<DateMention> mentions = mentionsIn(text);
        QCOMPARE(mentions.size(), 1);
        QTEST(mentions.first().modality, "modality");
        QTEST(mentions.first().reporter, "reporter");
    }

    void otherKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<MentionKind>("kind");
        const auto row = [](const char *text, const char *words, MentionKind kind) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(words) << kind;
        };
        row("It came out only recently.", "recently", MentionKind::Vague);
        row("Soon it will be there.", "Soon", MentionKind::Vague);
        row("They talked for three weeks.", "for three weeks", MentionKind::Duration);
        row("It is updated twice a week.", "twice a week", MentionKind::Set);
        row("Just days after the launch, it failed.", "Just days after the launch", MentionKind::EventRelative);
        row("It was hidden ahead of the announcement.", "ahead of the announcement", MentionKind::EventRelative);
    }

    void otherKinds()
    {
        QFETCH(const QString, text);
        const QList<DateMention> mentions = mentionsIn(text);
        QCOMPARE(mentions.size(), 1);
        QTEST(wordsOf(text, mentions.first()), "words");
        QTEST(mentions.first().kind, "kind");
        QCOMPARE(mentions.first().edtf, QString());
    }

    void aListInheritsThePeriodOfItsIntroduction()
    {
        const QString text = QStringLiteral(
            "All of it from just the past few weeks:\n\n- One came out.\n- Another came.\n\nLater text.");
        const QList<DateMention> mentions = mentionsIn(text);
        QVERIFY(!mentions.isEmpty());
        const TextSpan scope = mentions.first().scope;
        QCOMPARE(text.sliced(scope.start, scope.length()), QStringLiteral("- One came out.\n- Another came."));
    }

    void theHolidayIsTheOneThatWasSpokenOf()
    {
        QCOMPARE(datesIn(QStringLiteral("It fell in the Lunar New Year holiday. To interrupt the New Year holiday is "
                                        "rare. The launch on the holiday was bold.")),
                 QStringLiteral("the Lunar New Year holiday = [2025-01-28..2025-02-04]; the New Year holiday = "
                                "[2025-01-28..2025-02-04]; the holiday = [2025-01-28..2025-02-04]"));
        QCOMPARE(datesIn(QStringLiteral("The launch on the holiday was bold.")), QString());
    }

    void spansAreOfTheTextAsItIs()
    {
        const QString text =
            QStringLiteral("\U0001F680 It\u00A0came\u00ADout on A\u00ADpril\u00A02,\u202F2025 \u2014 late.");
        const QList<DateMention> mentions = mentionsIn(text);
        QCOMPARE(mentions.size(), 1);
        QCOMPARE(wordsOf(text, mentions.first()), QStringLiteral("A\u00ADpril\u00A02,\u202F2025"));
        QCOMPARE(mentions.first().edtf, QStringLiteral("2025-04-02"));
    }

    // Values are EDTF, days are those of the EDTF, spans are in order: on texts made by chance from the words of dates.
    void whatItSaysIsWhole()
    {
        static const QStringList words = QStringLiteral("April May 2025 2 3rd the of in on by before early late mid - "
                                                        "/ , . last next this week year quarter Q2 "
                                                        "first Friday ago two from to between and until since Lunar "
                                                        "New Year holiday past few months 1999 31 30 "
                                                        "February 29 every said will launched half 2019 1940s century "
                                                        "19th end start later earlier today : Christmas")
                                             .split(u' ');
        quint32 state = 7;
        for (int round = 0; round < 3000; ++round) {
            QStringList text;
            for (int i = 0; i < 12; ++i) {
                state = state * 1664525U + 1013904223U;
                text.append(words[int((state >> 8) % quint32(words.size()))]);
            }
            const QString line = text.join(u' ');
            qsizetype end = 0;
            for (const DateMention &mention : mentionsIn(line)) {
                QVERIFY2(mention.span.start >= end && mention.span.end <= line.size(), qPrintable(line));
                end = mention.span.end;
                if (mention.edtf.isEmpty())
                    continue;
                const Result<Edtf> edtf = Edtf::parse(mention.edtf);
                QVERIFY2(edtf.has_value(), qPrintable(line + QStringLiteral(" -> ") + mention.edtf));
                QVERIFY2(edtf->days() == mention.days, qPrintable(line + QStringLiteral(" -> ") + mention.edtf));
            }
        }
    }

    void strangeTextsAreOnlyText()
    {
        for (const QString &text :
             {QString(), QString(100'000, u' '), QStringLiteral("early ").repeated(20'000),
              QStringLiteral("1 day ").repeated(20'000), QStringLiteral("from April to ").repeated(5'000),
              QString(50'000, u'`'), QStringLiteral("1.").repeated(20'000), QString(10, QChar(0xD800))}) {
            for (const DateMention &mention : mentionsIn(text))
                QVERIFY(mention.span.end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(DateTaggerTest)
#include "datetagger_test.moc"
