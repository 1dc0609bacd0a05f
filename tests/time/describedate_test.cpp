// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "time/describedate.h"
#include "time/describedays.h"

#include <QDate>
#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class DescribeDateTest : public QObject
{
    Q_OBJECT

private slots:
    void describesEdtf_data();
    void describesEdtf();
    void describesDates_data();
    void describesDates();
    void describesClaims();
    void orderOfTheLocaleDoesNotMatter();
    void canBeGerman_data();
    void canBeGerman();
    void canBeChinese_data();
    void canBeChinese();
};

static const QLocale english(QLocale::English, QLocale::UnitedKingdom);

static QString described(const QString &edtf, const QLocale &locale = english)
{
    const Result<Edtf> parsed = Edtf::parse(edtf);
    return parsed ? describeEdtf(*parsed, locale) : u"refused"_s;
}

static void wordsRow(const char *edtf, const QString &words)
{
    QTest::newRow(edtf) << words;
}

struct Described {
    const char *edtf;
    const char16_t *words;
};

static constexpr Described table[] = {
    {"2025-01-29", u"29 January 2025"},
    {"2025-01-29T10:00:00Z", u"29 January 2025"},
    {"2024-02-29", u"29 February 2024"},
    {"2025-01", u"January 2025"},
    {"2025", u"2025"},
    {"0007-07-07", u"7 July 7"},
    {"0000", u"1 BC"},
    {"-0043-03-15", u"15 March 44 BC"},
    {"Y170000002", u"170000002"},
    {"194X", u"the 1940s"},
    {"194", u"the 1940s"},
    {"-004X", u"some time from 50 BC to 41 BC"},
    {"18XX", u"the 19th century"},
    {"20", u"the 21st century"},
    {"11XX", u"the 12th century"},
    {"21XX", u"the 22nd century"},
    {"22XX", u"the 23rd century"},
    {"-01XX", u"some time from 200 BC to 101 BC"},
    {"1XXX", u"some time from 1000 to 1999"},
    {"1950S2", u"the 20th century"},
    {"2024-21", u"spring 2024"},
    {"2024-26", u"summer 2024"},
    {"2024-24", u"winter 2024–2025"},
    {"2024-30", u"summer 2024–2025 (southern hemisphere)"},
    {"2024-31", u"autumn 2024 (southern hemisphere)"},
    {"2025-33", u"first quarter of 2025"},
    {"2025-34", u"second quarter of 2025"},
    {"2025-36", u"fourth quarter of 2025"},
    {"2025-37", u"January to April 2025"},
    {"2025-40", u"first half of 2025"},
    {"2025-41", u"second half of 2025"},
    {"2009~", u"about 2009"},
    {"2023?", u"perhaps 2023"},
    {"2023-05%", u"perhaps about May 2023"},
    {"2024-21~", u"about spring 2024"},
    {"194X?", u"perhaps the 1940s"},
    {"2025-04-XX", u"April 2025"},
    {"2025-XX-XX", u"2025"},
    {"194X-06-06", u"some day from 6 June 1940 to 6 June 1949"},
    {"2025-1X", u"fourth quarter of 2025"},
    {"2025-0X", u"some time from January to September 2025"},
    {"XXXX-12-25", u"25 December of an unknown year"},
    {"XXXX-12-XX", u"December of an unknown year"},
    {"XXXX-02-29", u"29 February of an unknown year"},
    {"XXXX", u"an unknown year"},
    {"2025-04-03/2025-04-30", u"from 3 to 30 April 2025"},
    {"2025-04-03/2025-05-02", u"from 3 April to 2 May 2025"},
    {"2024-12-30/2025-01-02", u"from 30 December 2024 to 2 January 2025"},
    {"2025-03/2025-05", u"from March to May 2025"},
    {"2024-12/2025-02", u"from December 2024 to February 2025"},
    {"2019/2023", u"from 2019 to 2023"},
    {"2025-01/2025-12", u"throughout 2025"},
    {"2025-04-02/2025-04-02", u"2 April 2025"},
    {"2019~/2023?", u"from about 2019 to perhaps 2023"},
    {"2023-21/2024", u"from spring 2023 to 2024"},
    {"2025-05/..", u"from May 2025"},
    {"../2025-05", u"until 31 May 2025"},
    {"../2025", u"until 2025"},
    {"2025/", u"from 2025, end not known"},
    {"/2025", u"until 2025, start not known"},
    {"2025~/..", u"from about 2025"},
    {"../..", u"at any time"},
    {"/..", u"at a time not known"},
    {"..2025-04-01/2025-04-20..", u"from 1 April 2025 or before to 20 April 2025 or after"},
    {"[2025-04-03..2025-04-30]", u"some day from 3 to 30 April 2025"},
    {"[..2025-04-30]", u"by 30 April 2025"},
    {"[..2024]", u"by the end of 2024"},
    {"[2025-05..]", u"from May 2025"},
    {"[2025-05-02..]", u"from 2 May 2025"},
    {"[1940..1943]", u"some time from 1940 to 1943"},
    {"[2025-01-28,2025-02-04]", u"28 January 2025 or 4 February 2025"},
    {"[1667,1668,1670..1672]", u"1667, 1668 or some time from 1670 to 1672"},
    {"{1960,1961-12}", u"1960 and December 1961"},
    {"{1960,1962..1964}", u"1960 and from 1962 to 1964"},
};

void DescribeDateTest::describesEdtf_data()
{
    QTest::addColumn<QString>("words");
    for (const Described &row : table)
        wordsRow(row.edtf, QString::fromUtf16(row.words));
}

void DescribeDateTest::describesEdtf()
{
    QFETCH(const QString, words);
    QCOMPARE(described(QString::fromLatin1(QTest::currentDataTag())), words);
}

static std::optional<qint64> day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

void DescribeDateTest::describesDates_data()
{
    QTest::addColumn<EventDates>("dates");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << EventDates() << u"not dated"_s;
    const auto row = [](const DayRange &days, const QString &words, Reading reading = Reading::OneOf,
                        Doubt doubt = {}) {
        EventDates dates;
        dates.earliest = days.earliest;
        dates.latest = days.latest;
        dates.reading = reading;
        dates.approximate = doubt.approximate;
        dates.uncertain = doubt.uncertain;
        QTest::newRow(qPrintable(words + (reading == Reading::OneOf ? u""_s : u", throughout"_s))) << dates << words;
    };
    using enum Reading;
    const Doubt about{.approximate = true};
    const Doubt perhaps{.uncertain = true};
    const Doubt both{.approximate = true, .uncertain = true};
    const DayRange oneDay{day(2025, 1, 29), day(2025, 1, 29)};
    const DayRange laterThisMonth{day(2025, 4, 3), day(2025, 4, 30)};
    const DayRange year{day(2025, 1, 1), day(2025, 12, 31)};
    const DayRange tillApril{std::nullopt, day(2025, 4, 30)};
    row(oneDay, u"29 January 2025"_s);
    row(oneDay, u"29 January 2025"_s, Throughout);
    row(oneDay, u"about 29 January 2025"_s, OneOf, about);
    row({day(2025, 1, 1), day(2025, 1, 31)}, u"January 2025"_s);
    row({day(2024, 2, 1), day(2024, 2, 28)}, u"some day from 1 to 28 February 2024"_s);
    row(laterThisMonth, u"some day from 3 to 30 April 2025"_s);
    row(laterThisMonth, u"some day from 3 to 30 April 2025, approximately"_s, OneOf, about);
    row(laterThisMonth, u"perhaps some day from 3 to 30 April 2025"_s, OneOf, perhaps);
    row(laterThisMonth, u"perhaps some day from 3 to 30 April 2025, approximately"_s, OneOf, both);
    row(laterThisMonth, u"from 3 to 30 April 2025"_s, Throughout);
    row(year, u"2025"_s);
    row(year, u"throughout 2025"_s, Throughout);
    row(year, u"perhaps about 2025"_s, OneOf, both);
    row({day(2025, 4, 1), day(2025, 6, 30)}, u"second quarter of 2025"_s);
    row({day(2025, 7, 1), day(2025, 12, 31)}, u"second half of 2025"_s);
    row({day(2025, 3, 1), day(2025, 5, 31)}, u"some time from March to May 2025"_s);
    row({day(2025, 4, 1), day(2025, 9, 30)}, u"some time from April to September 2025"_s);
    row({day(2025, 4, 1), day(2026, 6, 30)}, u"some time from April 2025 to June 2026"_s);
    row({day(1940, 1, 1), day(1949, 12, 31)}, u"the 1940s"_s);
    row({day(1941, 1, 1), day(1950, 12, 31)}, u"some time from 1941 to 1950"_s);
    row(tillApril, u"by 30 April 2025"_s);
    row(tillApril, u"until 30 April 2025"_s, Throughout);
    row({day(2025, 5, 1), std::nullopt}, u"from May 2025"_s);
    row({day(2025, 1, 1), std::nullopt}, u"from 2025"_s);
    row({day(2025, 5, 2), std::nullopt}, u"perhaps from 2 May 2025"_s, OneOf, perhaps);
}

void DescribeDateTest::describesDates()
{
    QFETCH(const EventDates, dates);
    QFETCH(const QString, words);
    QCOMPARE(describeDates(dates, english), words);
}

void DescribeDateTest::describesClaims()
{
    Claim claim;
    QCOMPARE(describeClaimDate(claim, english), QString());
    claim.edtf = u"2025-34"_s;
    claim.approximate = true;
    QCOMPARE(describeClaimDate(claim, english), u"about second quarter of 2025"_s);
    claim.approximate = false;
    claim.uncertain = true;
    claim.reading = Reading::Throughout;
    QCOMPARE(describeClaimDate(claim, english), u"perhaps throughout second quarter of 2025"_s);
    claim.edtf = u"2025?"_s;
    claim.reading = Reading::OneOf;
    QCOMPARE(describeClaimDate(claim, english), u"perhaps 2025"_s);
    claim.edtf = u"nonsense"_s;
    QCOMPARE(describeClaimDate(claim, english), QString());
}

void DescribeDateTest::orderOfTheLocaleDoesNotMatter()
{
    QCOMPARE(described(u"2025-01-29"_s, QLocale(QLocale::English, QLocale::UnitedStates)), u"29 January 2025"_s);
    QCOMPARE(described(u"2025-01-29"_s, QLocale::c()), u"29 January 2025"_s);
}

namespace
{
// Has the translations that it is given, by the English text, or by the text and its comment.
class Words : public QTranslator
{
public:
    explicit Words(const QHash<QString, QString> &words) : m_words(words) { QCoreApplication::installTranslator(this); }
    ~Words() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int /*n*/) const override
    {
        if (qstrcmp(context, "DescribeDate") != 0)
            return {};
        const QString key = QString::fromUtf8(text);
        const QString commented = key + u'|' + QString::fromUtf8(comment);
        return m_words.value(commented, m_words.value(key));
    }

private:
    QHash<QString, QString> m_words;
};
} // namespace

void DescribeDateTest::canBeGerman_data()
{
    QTest::addColumn<QString>("words");
    wordsRow("2025-03-29", u"29. März 2025"_s);
    wordsRow("2025-03", u"März 2025"_s);
    wordsRow("[2025-03-03..2025-03-30]", u"an einem Tag vom 3. bis 30. März 2025"_s);
    wordsRow("[2025-03-03..2025-04-30]", u"an einem Tag vom 3. März bis 30. April 2025"_s);
    wordsRow("-0043-03-15", u"15. März 44 v. Chr."_s);
    wordsRow("194X~", u"um die 1940er-Jahre"_s);
}

void DescribeDateTest::canBeGerman()
{
    const Words translations({{u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s},
                              {u"d MMMM"_s, u"d. MMMM"_s},
                              {u"d"_s, u"d."_s},
                              {u"some day from %1 to %2"_s, u"an einem Tag vom %1 bis %2"_s},
                              {u"%1 BC"_s, u"%1 v. Chr."_s},
                              {u"the %1s"_s, u"die %1er-Jahre"_s},
                              {u"about %1"_s, u"um %1"_s}});
    QFETCH(const QString, words);
    QCOMPARE(described(QString::fromLatin1(QTest::currentDataTag()), QLocale(QLocale::German)), words);
}

void DescribeDateTest::canBeChinese_data()
{
    QTest::addColumn<QString>("words");
    wordsRow("2025-01-29", u"2025年1月29日"_s);
    wordsRow("2025-01", u"2025年1月"_s);
    wordsRow("2025", u"2025年"_s);
    wordsRow("[2025-04-03..2025-04-30]", u"2025年4月3日至30日中的一天"_s);
    wordsRow("[2025-04-03..2025-05-02]", u"2025年4月3日至5月2日中的一天"_s);
    wordsRow("[2024-12-30..2025-01-02]", u"2024年12月30日至2025年1月2日中的一天"_s);
}

void DescribeDateTest::canBeChinese()
{
    const Words translations({{u"d MMMM yyyy"_s, u"yyyy年M月d日"_s},
                              {u"MMMM yyyy"_s, u"yyyy年M月"_s},
                              {u"yyyy"_s, u"yyyy年"_s},
                              {u"d|format of a first day, last in same month"_s, u"yyyy年M月d日"_s},
                              {u"d MMMM yyyy|format of a last day, first in same month"_s, u"d日"_s},
                              {u"d MMMM|format of a first day, last in same year"_s, u"yyyy年M月d日"_s},
                              {u"d MMMM yyyy|format of a last day, first in same year"_s, u"M月d日"_s},
                              {u"some day from %1 to %2"_s, u"%1至%2中的一天"_s}});
    QFETCH(const QString, words);
    QCOMPARE(described(QString::fromLatin1(QTest::currentDataTag()), QLocale(QLocale::Chinese, QLocale::China)), words);
}

QTEST_GUILESS_MAIN(DescribeDateTest)
#include "describedate_test.moc"
