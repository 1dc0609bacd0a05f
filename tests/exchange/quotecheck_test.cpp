// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/quotecheck.h"

#include "exchange/markdownoracle.h"
#include "exchange/reporttext.h"
#include "exchange/samplestudy.h"

#include <QTest>

using namespace Qt::StringLiterals;

class QuoteCheckTest : public QObject
{
    Q_OBJECT

private slots:
    static void findsTheQuotes();
    static void judges_data();
    static void judges();
    static void knowsWhereALinkLeads();
    static void verifiesItsOwnReports();
    static void missesTextsThatAreGone();
};

namespace
{

Snapshot story()
{
    SampleStudy study;
    study.addArticle(u"001"_s,
                     u"The model is due later this month, two people said.\n\nIt will cost $5 \u2013 no more."_s);
    study.addArticle(u"002"_s,
                     u"Nothing was decided, a spokesman said on Monday. The model will come in May, he added."_s);
    study.addVersion(ArticleId{2}, u"Nothing was decided, a spokesman said on Monday."_s);
    study.addHighlight(VersionId{1}, u"due later this month"_s);
    study.addHighlight(VersionId{2}, u"a spokesman said"_s);
    return study.snapshot;
}

CheckedQuote checked(const QString &report)
{
    static const Snapshot study = story();
    static const QuoteCheck check(study);
    const QList<ReportQuote> quotes = readQuotes(report);
    return quotes.isEmpty() ? CheckedQuote() : check.check(quotes.first());
}

} // namespace

void QuoteCheckTest::findsTheQuotes()
{
    const QString report =
        u"---\ntitle: \"x\"\n---\n# A\n\n"
        "> First line\\\n> second line\n>\n> next *paragraph*\n\n"
        "\u2014 [a, \u00B6 1](https://a.b) \u00B7 [open](synoptic://highlight/0193abcd-1?study=77)\n\n"
        "- Note: \u201Cwords that he wrote himself\u201D\n\n^h-0193abcd\n\n"
        "She wrote \"it is not so at all\" and \u201Ctoo short\u201D.\n\n"
        "```\n> \"code is no quote at all\"\n```\n\n"
        "> [!quote|sky] A place that is no quote\n>\n> In a callout\n\n^c-99\n"_s;
    const QList<ReportQuote> quotes = readQuotes(report);
    QCOMPARE(quotes.size(), 4);
    QCOMPARE(quotes.at(0).text, u"First line\nsecond line\n\nnext paragraph"_s);
    QCOMPARE(quotes.at(0).line, 6);
    QCOMPARE(quotes.at(0).blockId, u"h-0193abcd"_s);
    QVERIFY(quotes.at(0).link);
    QCOMPARE(quotes.at(0).link->uuid, u"0193abcd-1"_s);
    QCOMPARE(quotes.at(1).form, QuoteForm::Inline);
    QCOMPARE(quotes.at(1).text, u"words that he wrote himself"_s);
    QCOMPARE(quotes.at(1).line, 13);
    QCOMPARE(quotes.at(2).text, u"it is not so at all"_s);
    QCOMPARE(quotes.at(3).text, u"In a callout"_s);
    QCOMPARE(quotes.at(3).blockId, u"c-99"_s);
    QVERIFY(!quotes.at(3).link);
}

void QuoteCheckTest::judges_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *name, const QString &report, QuoteVerdict verdict, const QString &article,
                        const QString &difference = {}) {
        QTest::newRow(name) << report << int(verdict) << article << difference;
    };
    row("verbatim", u"> due later this month"_s, QuoteVerdict::Verbatim, u"001"_s);
    row("over a paragraph", u"> two people said.\n>\n> It will cost $5"_s, QuoteVerdict::Verbatim, u"001"_s);
    row("white space", u">   due  later\n> this month"_s, QuoteVerdict::Verbatim, u"001"_s);
    row("an old version", u"> will come in May"_s, QuoteVerdict::Verbatim, u"002"_s);
    row("left out", u"> The model is due [\u2026] two people said."_s, QuoteVerdict::Verbatim, u"001"_s);
    row("left out, turned round", u"> two people [...] The model"_s, QuoteVerdict::NotFound, QString());
    row("in a line", u"He said \u201Ca spokesman said on Monday\u201D."_s, QuoteVerdict::Verbatim, u"002"_s);
    row("one word", u"> The model is due later this year, two people said."_s, QuoteVerdict::Changed, u"001"_s,
        u"The model is due later this [-month-]{+year+}, two people said."_s);
    row("a stop of its own", u"> Nothing was decided, a spokesman said."_s, QuoteVerdict::Changed, u"002"_s,
        u"Nothing was decided, a spokesman said{+.+}"_s);
    row("a dash", u"> It will cost $5 - no more."_s, QuoteVerdict::Changed, u"001"_s,
        u"It will cost $5 \u2013 no more."_s);
    row("another matter", u"> The bridge was closed after the flood."_s, QuoteVerdict::NotFound, QString());
}

void QuoteCheckTest::judges()
{
    QFETCH(const QString, report);
    QFETCH(const int, verdict);
    const CheckedQuote result = checked(report);
    QCOMPARE(result.verdict, QuoteVerdict(verdict));
    QTEST(result.article, "article");
    QTEST(result.difference, "difference");
}

void QuoteCheckTest::knowsWhereALinkLeads()
{
    const Snapshot study = story();
    const auto linked = [&](const QString &words, int highlight) {
        return u"> %1\n\n\u2014 x \u00B7 [open](%2)\n"_s.arg(
            words, deepLink(DeepLinkKind::Highlight, study.highlights.at(highlight).uuid));
    };
    QCOMPARE(checked(linked(u"due later this month"_s, 0)).remarks, QStringList());
    QCOMPARE(checked(linked(u"due later this month"_s, 1)).remarks.size(), 1);
    const QString gone =
        u"> due later this month\n\n[open](synoptic://highlight/00000000-0000-4000-8000-00000000ffff)"_s;
    QCOMPARE(checked(gone).remarks.size(), 1);
    // The passage that it names is what a changed quote is compared with.
    const CheckedQuote changed = checked(linked(u"due much later this month"_s, 0));
    QCOMPARE(changed.verdict, QuoteVerdict::Changed);
    QCOMPARE(changed.difference, u"due {+much +}later this month"_s);
}

// Whatever the articles hold, what is exported is found again, by every profile and in every order.
void QuoteCheckTest::verifiesItsOwnReports()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 30; ++round) {
        SampleStudy study;
        for (int i = 0; i < 5; ++i) {
            QStringList lines;
            for (quint32 n = random.bounded(1, 5); n > 0; --n)
                lines.append(MarkdownOracle::hostileLine(random));
            const QString text = canonicalText(u"x "_s + lines.join(random.bounded(2) ? u"\n\n"_s : u"\n"_s) + u" x"_s);
            study.addArticle(QString::number(i), text);
            study.addHighlight(VersionId{i + 1}, text);
        }
        const QuoteCheck check(study.snapshot);
        for (const MarkdownProfile profile : {MarkdownProfile::CommonMark, MarkdownProfile::Obsidian}) {
            const QString report = reportText(study.snapshot, {.by = ReportBy::Article, .profile = profile});
            int blocks = 0;
            for (const ReportQuote &quote : readQuotes(report)) {
                if (quote.form != QuoteForm::Block)
                    continue;
                ++blocks;
                QVERIFY2(check.check(quote).verdict == QuoteVerdict::Verbatim, qPrintable(report));
            }
            QCOMPARE(blocks, 5);
        }
    }
}

void QuoteCheckTest::missesTextsThatAreGone()
{
    Snapshot study = story();
    const QString report = reportText(study);
    QCOMPARE(QuoteCheck(study).unknownTexts(report), QStringList());
    const QString sum = std::exchange(study.versions[0].sha256, QString(64, u'0'));
    QCOMPARE(QuoteCheck(study).unknownTexts(report), QStringList{sum});
}

QTEST_APPLESS_MAIN(QuoteCheckTest)
#include "quotecheck_test.moc"
