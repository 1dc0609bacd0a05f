// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textcarrier.h"

#include "text/graphemes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

const QString first = u"The council voted on Tuesday to close the old harbour bridge, which engineers call unsafe."_s;
const QString second =
    u"Ferry operators welcomed the decision and promised extra crossings before the winter storms."_s;
const QString third =
    u"Shop owners on the north bank fear that customers will stay away until a new bridge is built."_s;
const QString fourth =
    u"A spokesman said that \u201Cthe Qwen-3 crane\u201D would arrive in M\u00FCnchen by rail in April."_s;
const QString article = QStringList{first, second, third, fourth}.join(u'\n');

TextSpan spanOf(const QString &text, const QString &words, qsizetype from = 0)
{
    const qsizetype start = text.indexOf(words, from);
    return {.start = start, .end = start + words.size()};
}

// What the words of the old text have become in the new one.
struct Carried {
    AnchorState state;
    Certainty certainty;
    QString words;
    Placement placement;
};

Carried carried(const QString &oldText, const QString &newText, const QString &words)
{
    const TextSpan span = spanOf(oldText, words);
    Q_ASSERT(span.start >= 0);
    const Placement placement = TextCarrier(oldText, newText).carry(span);
    return {.state = placement.state,
            .certainty = placement.certainty,
            .words = newText.sliced(placement.span.start, placement.span.length()),
            .placement = placement};
}

} // namespace

Q_DECLARE_METATYPE(AnchorState)

class TextCarrierTest : public QObject
{
    Q_OBJECT

private slots:
    static void unchangedTextKeepsEverySpan();
    static void typographyIsNoChange_data();
    static void typographyIsNoChange();
    static void placesWords_data();
    static void placesWords();
    static void changedWordsAreCompared();
    static void wordsOfTheSameSpotOnly();
    static void equalCopiesAreAmbiguous();
    static void repeatedLinesKeepTheirOrder();
    static void blankLinesMakeNoCopyUnique();
    static void goneWordsAreLost();
    static void anotherArticleIsLost();
    static void muchRewrittenTextIsNeverSure();
    static void anotherLanguageIsLost();
    static void emptyTexts();
    static void spansOutsideAreCut();
    static void wholeGraphemes_data();
    static void wholeGraphemes();
    static void ligaturesBelongToTheirFirstLetter();
    static void acrossLines();
    static void hostileTexts_data();
    static void hostileTexts();
};

void TextCarrierTest::unchangedTextKeepsEverySpan()
{
    const TextCarrier carrier(article, article);
    for (qsizetype start = 0; start < article.size(); start += 7) {
        for (const qsizetype length : {1, 5, 40, 120}) {
            const TextSpan span{.start = start, .end = std::min(article.size(), start + length)};
            const Placement expected{
                .state = AnchorState::Exact, .span = span, .certainty = Certainty::Sure, .similarity = 1};
            QCOMPARE(carrier.carry(span), expected);
        }
    }
    QCOMPARE(carrier.coverage(), 1.0);
}

void TextCarrierTest::typographyIsNoChange_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("hyphen U+2011") << u"Qwen-3"_s << u"Qwen\u20113"_s;
    QTest::newRow("quotes") << u"\u201C"_s << u"\""_s;
    QTest::newRow("no-break space") << u" would"_s << u"\u00A0would"_s;
    QTest::newRow("soft hyphen") << u"arrive"_s << u"ar\u00ADrive"_s;
    QTest::newRow("accent apart") << u"\u00FC"_s << u"u\u0308"_s;
    QTest::newRow("capitals") << u"crane"_s << u"CRANE"_s;
    QTest::newRow("line broken") << u"would arrive"_s << u"would\narrive"_s;
    QTest::newRow("spaces doubled") << u" "_s << u"  "_s;
    QTest::newRow("joiner at the end") << u"rail"_s << u"rail\u200C"_s;
}

void TextCarrierTest::typographyIsNoChange()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString words = u"the Qwen-3 crane\u201D would arrive in M\u00FCnchen by rail"_s;
    QString expected = words;
    expected.replace(from, to);
    if (expected.endsWith(QChar(0x200C)))
        expected.chop(1);
    const Carried result = carried(article, QString(article).replace(from, to), words);
    QCOMPARE(result.words, expected);
    QCOMPARE(result.state, AnchorState::Exact);
    QCOMPARE(result.certainty, Certainty::Sure);
    QCOMPARE(result.placement.similarity, 1.0);
}

void TextCarrierTest::placesWords_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<AnchorState>("state");
    QTest::addColumn<bool>("isSure");
    const QString crossings = u"promised extra crossings"_s;
    const auto lines = [](const QStringList &list) { return list.join(u'\n'); };
    QTest::newRow("insertion before") << u"By our own reporter\n\n"_s + article << crossings << crossings
                                      << AnchorState::Exact << true;
    QTest::newRow("line deleted before") << lines({second, third, fourth}) << crossings << crossings
                                         << AnchorState::Exact << true;
    QTest::newRow("line moved") << lines({first, third, fourth, second}) << crossings << crossings << AnchorState::Moved
                                << true;
    QTest::newRow("its neighbour moved") << lines({second, first, third, fourth}) << u"customers will"_s
                                         << u"customers will"_s << AnchorState::Exact << true;
    QTest::newRow("word replaced") << QString(article).replace(u"extra"_s, u"several"_s) << crossings
                                   << u"promised several crossings"_s << AnchorState::Changed << false;
    QTest::newRow("misspelt at the end") << QString(article).replace(u"crossings"_s, u"crossingz"_s) << crossings
                                         << u"promised extra crossingz"_s << AnchorState::Changed << false;
    QTest::newRow("word inserted before") << QString(article).replace(u"promised"_s, u"publicly promised"_s)
                                          << crossings << crossings << AnchorState::Exact << true;
    QTest::newRow("at the start") << u"Update: "_s + article << u"The council"_s << u"The council"_s
                                  << AnchorState::Exact << true;
    QTest::newRow("at the end") << article + u" It rained."_s << u"in April."_s << u"in April."_s << AnchorState::Exact
                                << true;
    QTest::newRow("the whole text") << u"Update: "_s + article << article << article << AnchorState::Exact << true;
}

void TextCarrierTest::placesWords()
{
    QFETCH(const QString, after);
    QFETCH(const QString, words);
    const Carried result = carried(article, after, words);
    QTEST(result.words, "expected");
    QTEST(result.state, "state");
    QTEST(result.certainty == Certainty::Sure, "isSure");
}

void TextCarrierTest::changedWordsAreCompared()
{
    const QString words = u"customers will stay away until a new bridge"_s;
    const QString once = QString(article).replace(u"away"_s, u"home"_s);
    const QString twice = QString(once).replace(u"customers"_s, u"people"_s);
    const double alike = carried(article, once, words).placement.similarity;
    QVERIFY(alike < 1);
    QVERIFY(alike > 0.8);
    QVERIFY(carried(article, twice, words).placement.similarity < alike);
}

// A border stands between words where it may: the g of "gold" is not the one of "great".
void TextCarrierTest::wordsOfTheSameSpotOnly()
{
    const QString before = u"Divers who went down on Sunday reported to the harbour master that the great mast fell."_s;
    const QString after = QString(before).replace(u"great"_s, u"gold great"_s);
    QCOMPARE(carried(before, after, u"great mast"_s).words, u"great mast"_s);
    QCOMPARE(carried(before, after, u"that the"_s).words, u"that the"_s);
    QCOMPARE(carried(after, before, u"great mast"_s).words, u"great mast"_s);
}

void TextCarrierTest::equalCopiesAreAmbiguous()
{
    const QString after = QStringList{first, second, second, third, fourth}.join(u'\n');
    const Carried result = carried(article, after, u"welcomed the decision"_s);
    QCOMPARE(result.state, AnchorState::Ambiguous);
    QCOMPARE(result.certainty, Certainty::Review);
    QCOMPARE(result.words, u"welcomed the decision"_s);
    QCOMPARE(result.placement.alternatives.size(), 1);
    const TextSpan other = result.placement.alternatives.first();
    QCOMPARE(after.sliced(other.start, other.length()), u"welcomed the decision"_s);
    QVERIFY(other != result.placement.span);
}

void TextCarrierTest::repeatedLinesKeepTheirOrder()
{
    const QString before = QStringList{first, u"Read more"_s, second, u"Read more"_s, third}.join(u'\n');
    const QString after = u"Update\n"_s + before;
    const TextCarrier carrier(before, after);
    const TextSpan one = spanOf(before, u"Read more"_s);
    const TextSpan two = spanOf(before, u"Read more"_s, one.end);
    for (const TextSpan span : {one, two}) {
        const Placement placement = carrier.carry(span);
        QCOMPARE(placement.span, (TextSpan{.start = span.start + 7, .end = span.end + 7}));
        QCOMPARE(placement.certainty, Certainty::Sure);
    }
}

// Before, the first copy has blank lines around it, and after it is the second that has them.
void TextCarrierTest::blankLinesMakeNoCopyUnique()
{
    const QString title = u"Neighbours sing on the roof of the theatre"_s;
    const QString wide = u"\n\n"_s + title + u"\n\n"_s;
    const QString narrow = u'\n' + title + u'\n';
    const QString before = first + wide + second + narrow + third;
    const QString after = first + narrow + second + wide + third;
    const TextCarrier carrier(before, after);
    const TextSpan one = carrier.carry(spanOf(before, title)).span;
    QCOMPARE(one, spanOf(after, title));
    const Placement two = carrier.carry(spanOf(before, title, before.indexOf(title) + 1));
    QCOMPARE(two.span, spanOf(after, title, one.end));
    QCOMPARE(two.certainty, Certainty::Sure);
}

void TextCarrierTest::goneWordsAreLost()
{
    const QString after = QStringList{first, third, fourth}.join(u'\n');
    QCOMPARE(carried(article, after, u"welcomed the decision"_s).placement, Placement{});
    QCOMPARE(carried(article, after, second).placement, Placement{});
    QCOMPARE(carried(article, after, u"close the old harbour bridge"_s).certainty, Certainty::Sure);
}

void TextCarrierTest::anotherArticleIsLost()
{
    const QString other =
        u"A retired captain has written a novel about the old harbour bridge and the people who crossed it. Reviewers "
        "praise its quiet humour, its love of weather and its many small portraits. It takes place in a town that "
        "nobody will find on a map, over one long summer, and ends with a wedding on a boat. The publisher has "
        "sold ten thousand copies so far and is preparing a translation."_s;
    const TextCarrier carrier(article, other);
    QVERIFY(carrier.coverage() < 0.5);
    int placed = 0;
    int spans = 0;
    for (qsizetype start = 0; start + 20 < article.size(); start += 5) {
        const Placement placement = carrier.carry({.start = start, .end = start + 20});
        QCOMPARE(placement.certainty, Certainty::Review);
        placed += placement.state == AnchorState::Lost ? 0 : 1;
        ++spans;
    }
    QVERIFY2(placed < spans / 10, qPrintable(u"%1 of %2"_s.arg(placed).arg(spans)));
}

void TextCarrierTest::muchRewrittenTextIsNeverSure()
{
    const QString after =
        u"Engineers began to close the old harbour bridge last week. Its owner said the decision came too late for the "
        "winter, and that customers will notice. Ferry crossings cost nothing in April, he told the radio, but a new "
        "bridge is what the north bank needs. The council did not reply to questions on Tuesday."_s;
    const Carried result = carried(article, after, u"close the old harbour bridge"_s);
    QCOMPARE(result.words, u"close the old harbour bridge"_s);
    QCOMPARE(result.certainty, Certainty::Review);
}

void TextCarrierTest::anotherLanguageIsLost()
{
    const QString other = u"\u5E02\u8BAE\u4F1A\u5468\u4E8C\u6295\u7968\u51B3\u5B9A\u5173\u95ED\u65E7\u6E2F\u6865\u3002"
                          "\u6E21\u8F6E\u516C\u53F8\u8868\u793A\u6B22\u8FCE\u3002"_s;
    const TextCarrier carrier(article, other);
    QCOMPARE(carrier.coverage(), 0.0);
    for (const QString &words : {first, u"harbour bridge"_s, u"Qwen-3"_s, article})
        QCOMPARE(carrier.carry(spanOf(article, words)), Placement{});
}

void TextCarrierTest::emptyTexts()
{
    QCOMPARE(TextCarrier(article, QString()).carry({.start = 4, .end = 20}), Placement{});
    QCOMPARE(TextCarrier(QString(), article).carry({.start = 0, .end = 0}), Placement{});
    QCOMPARE(TextCarrier(QString(), QString()).carry({.start = 0, .end = 3}), Placement{});
    QCOMPARE(TextCarrier(article, article).carry({.start = 9, .end = 9}), Placement{});
    QCOMPARE(TextCarrier(u"\u00AD\u200B"_s, article).carry({.start = 0, .end = 2}), Placement{});
}

void TextCarrierTest::spansOutsideAreCut()
{
    const TextCarrier carrier(article, u"New. "_s + article);
    const Placement placement = carrier.carry({.start = -5, .end = article.size() + 5});
    QCOMPARE(placement.span, (TextSpan{.start = 5, .end = article.size() + 5}));
    QCOMPARE(carrier.carry({.start = article.size() + 1, .end = article.size() + 9}), Placement{});
}

void TextCarrierTest::wholeGraphemes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const QString family = u"\U0001F469\u200D\U0001F4BB"_s;
    const QString emoji = u"the coder "_s + family + u" waved \u2764\uFE0F to all"_s;
    QTest::newRow("emoji sequence") << u"In the office "_s + emoji + u" of the staff at noon."_s
                                    << u"At noon in the office "_s + emoji + u" of the staff."_s << family << family;
    QTest::newRow("variation selector") << u"In the office "_s + emoji + u" of the staff at noon."_s
                                        << u"Today in the office "_s + emoji + u" of the staff at noon."_s
                                        << u"waved \u2764\uFE0F"_s << u"waved \u2764\uFE0F"_s;
    QTest::newRow("accents come") << u"She sat in the cafe at the corner of the market square."_s
                                  << u"Then she sat in the cafe\u0301 at the corner of the market square."_s
                                  << u"the cafe"_s << u"the cafe\u0301"_s;
    QTest::newRow("Chinese")
        << u"\u5E02\u8BAE\u4F1A\u5468\u4E8C\u6295\u7968\u51B3\u5B9A\u5173\u95ED\u65E7\u6E2F\u6865\u3002"_s
        << u"\u6628\u5929\u5E02\u8BAE\u4F1A\u5468\u4E8C\u6295\u7968\u51B3\u5B9A\u5173\u95ED\u65E7\u6E2F\u6865\u3002"_s
        << u"\u6295\u7968\u51B3\u5B9A"_s << u"\u6295\u7968\u51B3\u5B9A"_s;
    QTest::newRow("Hebrew")
        << u"\u05DE\u05D5\u05E2\u05E6\u05EA \u05D4\u05E2\u05D9\u05E8 \u05D4\u05E6\u05D1\u05D9\u05E2\u05D4 \u05D0\u05EA\u05DE\u05D5\u05DC"_s
        << u"\u05D0\u05D6 \u05DE\u05D5\u05E2\u05E6\u05EA \u05D4\u05E2\u05D9\u05E8 \u05D4\u05E6\u05D1\u05B4\u05D9\u05E2\u05B8\u05D4 \u05D0\u05EA\u05DE\u05D5\u05DC"_s
        << u"\u05D4\u05E2\u05D9\u05E8 \u05D4\u05E6\u05D1\u05D9\u05E2\u05D4"_s
        << u"\u05D4\u05E2\u05D9\u05E8 \u05D4\u05E6\u05D1\u05B4\u05D9\u05E2\u05B8\u05D4"_s;
}

void TextCarrierTest::wholeGraphemes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, words);
    const Carried result = carried(before, after, words);
    QTEST(result.words, "expected");
    QCOMPARE(result.certainty, Certainty::Sure);
    QCOMPARE(snapToGraphemes(after, result.placement.span), result.placement.span);
}

void TextCarrierTest::ligaturesBelongToTheirFirstLetter()
{
    const QString before = u"The council made it official that the office will find a new home in spring."_s;
    const QString after = u"The council made it of\uFB01cial that the of\uFB01ce will \uFB01nd a new home in spring."_s;
    QCOMPARE(carried(before, after, u"will f"_s).words, u"will \uFB01"_s);
    QCOMPARE(carried(before, after, u"ind a new"_s).words, u"nd a new"_s);
}

void TextCarrierTest::acrossLines()
{
    const TextSpan span{.start = first.size() - 17, .end = first.size() + second.size() + 20};
    const QString words = article.sliced(span.start, span.length());
    QCOMPARE(words.count(u'\n'), 2);
    const Carried same = carried(article, u"Update\n"_s + article, words);
    QCOMPARE(same.words, words);
    QCOMPARE(same.certainty, Certainty::Sure);
    const Carried apart = carried(article, QString(article).replace(u'\n', u"\n\n"_s), words);
    QCOMPARE(apart.words, QString(words).replace(u'\n', u"\n\n"_s));
    QCOMPARE(apart.state, AnchorState::Exact);
    const Carried split =
        carried(article, QStringList{first, second, u"Advertisement"_s, third, fourth}.join(u'\n'), words);
    QCOMPARE(split.state, AnchorState::Changed);
    QVERIFY(split.words.contains(second) && split.words.contains(u"Advertisement"_s));
}

void TextCarrierTest::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype size = 1 << 20;
    QTest::newRow("one letter") << QString(size, u'a');
    QTest::newRow("spaces") << QString(size, u' ');
    QTest::newRow("accents") << u'a' + QString(size, QChar(0x301));
    QTest::newRow("sentences") << u"The same sentence over and over. "_s.repeated(size / 33);
}

// Answers within the time that a test may take, and nothing in it is sure.
void TextCarrierTest::hostileTexts()
{
    QFETCH(const QString, text);
    const QString after = text.chopped(100);
    const TextCarrier carrier(text, after);
    for (qsizetype start = 10'000; start + 100'000 < text.size(); start += 10'000) {
        for (const qsizetype length : {20, 500, 100'000}) {
            const Placement placement = carrier.carry({.start = start, .end = start + length});
            QCOMPARE(placement.certainty, Certainty::Review);
            QVERIFY(placement.span.start >= 0 && placement.span.end <= after.size());
        }
    }
}

QTEST_APPLESS_MAIN(TextCarrierTest)
#include "textcarrier_test.moc"
