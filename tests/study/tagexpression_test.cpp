// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/tagexpression.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TagExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    static void parses_data();
    static void parses();
    static void refuses_data();
    static void refuses();
    static void holds_data();
    static void holds();
    static void oddNamesComeBack_data();
    static void oddNamesComeBack();
    static void survivesDeepNesting();
    static void reduces();
};

namespace
{
// 1 timing, 2 timing/hedged, 3 launch timing, 4 money, 5 money/hedged
const QList<Tag> tags{{.id = {1}, .name = u"timing"_s},
                      {.id = {2}, .parent = {1}, .name = u"hedged"_s},
                      {.id = {3}, .name = u"launch timing"_s},
                      {.id = {4}, .name = u"Money"_s},
                      {.id = {5}, .parent = {4}, .name = u"hedged"_s}};
} // namespace

void TagExpressionTest::parses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const QString &words, const QString &printed) {
        QTest::newRow(name) << words << printed;
    };
    row("nothing", u" \t"_s, {});
    row("a name", u"timing"_s, u"timing"_s);
    row("several words", u" launch  timing "_s, u"launch timing"_s);
    row("another case, an accent", u"mónEY"_s, u"Money"_s);
    row("a path", u"timing/hedged"_s, u"timing/hedged"_s);
    row("and before or", u"timing or money and launch timing"_s, u"timing or Money and launch timing"_s);
    row("parentheses", u"(timing OR money) AND NOT timing/hedged"_s, u"(timing or Money) and not timing/hedged"_s);
    row("the issue's", u"timing and (money or not launch timing)"_s, u"timing and (Money or not launch timing)"_s);
    row("no more parentheses than needed", u"((timing)) and (money and launch timing)"_s,
        u"timing and Money and launch timing"_s);
    row("not of a group", u"not (timing and money)"_s, u"not (timing and Money)"_s);
    row("not not", u"not not timing"_s, u"timing"_s);
    row("quotes", u"\"timing\" and “launch timing”"_s, u"timing and launch timing"_s);
}

void TagExpressionTest::parses()
{
    QFETCH(const QString, words);
    QFETCH(const QString, printed);
    const auto expression = TagExpression::parse(words, tags);
    QVERIFY2(expression, expression ? "" : qPrintable(describe(expression.error())));
    QCOMPARE(expression->text(tags), printed);
    QCOMPARE(*TagExpression::parse(printed, tags), *expression);
}

void TagExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &words, const QString &sentence) {
        QTest::newRow(qUtf8Printable(words)) << words << sentence;
    };
    row(u"nobody"_s, u"The study has no tag “nobody”."_s);
    row(u"timing money"_s, u"The study has no tag “timing money”."_s);
    row(u"hedged"_s, u"Several tags are called “hedged”: write “timing/hedged”."_s);
    row(u"timing and"_s, u"A filter without its end cannot be understood."_s);
    row(u"not"_s, u"A filter without its end cannot be understood."_s);
    row(u"or timing"_s, u"“or” in this place cannot be understood."_s);
    row(u"timing and or money"_s, u"“or” in this place cannot be understood."_s);
    row(u"timing not money"_s, u"“not” in this place cannot be understood."_s);
    row(u"(timing"_s, u"A parenthesis without its end cannot be understood."_s);
    row(u"timing)"_s, u"“)” in this place cannot be understood."_s);
    row(u"()"_s, u"“)” in this place cannot be understood."_s);
    row(u"timing \"money\""_s, u"“money” without “and” or “or” before it cannot be understood."_s);
    row(u"timing and \"mon"_s, u"A quote without its end cannot be understood."_s);
    row(u"\"\""_s, u"The study has no tag “”."_s);
}

void TagExpressionTest::refuses()
{
    QFETCH(const QString, words);
    QFETCH(const QString, sentence);
    const auto expression = TagExpression::parse(words, tags);
    QVERIFY(!expression);
    QCOMPARE(describe(expression.error()), sentence);
}

void TagExpressionTest::holds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("held"); // which of: nothing, 1, 4, 1 and 4
    QTest::newRow("everything") << QString() << u"0 1 4 14"_s;
    QTest::newRow("a tag") << u"timing"_s << u"1 14"_s;
    QTest::newRow("not") << u"not timing"_s << u"0 4"_s;
    QTest::newRow("and") << u"timing and money"_s << u"14"_s;
    QTest::newRow("or") << u"timing or money"_s << u"1 4 14"_s;
    QTest::newRow("and not") << u"timing and not money"_s << u"1"_s;
    QTest::newRow("neither") << u"not (timing or money)"_s << u"0"_s;
    QTest::newRow("nested") << u"money or not (timing or money)"_s << u"0 4 14"_s;
}

void TagExpressionTest::holds()
{
    QFETCH(const QString, words);
    QFETCH(const QString, held);
    const auto expression = TagExpression::parse(words, tags);
    QVERIFY(expression);
    QStringList found;
    const std::pair<QString, QSet<TagId>> cases[] = {
        {u"0"_s, {}}, {u"1"_s, {TagId{1}}}, {u"4"_s, {TagId{4}}}, {u"14"_s, {TagId{1}, TagId{4}}}};
    for (const auto &[name, set] : cases) {
        if (expression->holds(set))
            found.append(name);
    }
    QCOMPARE(found.join(u' '), held);
}

void TagExpressionTest::oddNamesComeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"and"_s, u"rights and wrongs"_s, u"NOT"_s, u"a (b)"_s, u"say \"x\""_s, u"“x”"_s,
                                u"AI/chips"_s, u"#1, #2"_s, u"a \"\" b"_s, u"brand"_s, u"名前"_s}) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void TagExpressionTest::oddNamesComeBack()
{
    QFETCH(const QString, name);
    QList<Tag> all = tags;
    all.append(Tag{.id = {9}, .name = name});
    const TagExpression expression =
        TagExpression::conjunction({TagExpression::tag({9}), TagExpression::negation(TagExpression::tag({1}))});
    const auto again = TagExpression::parse(expression.text(all), all);
    QVERIFY2(again, qPrintable(expression.text(all)));
    QCOMPARE(*again, expression);
}

void TagExpressionTest::survivesDeepNesting()
{
    QVERIFY(!TagExpression::parse(QString(100'000, u'(') + u"timing"_s, tags));
    QVERIFY(!TagExpression::parse(u"not "_s.repeated(100'000) + u"timing"_s, tags));
    QVERIFY(TagExpression::parse(QString(20, u'(') + u"timing"_s + QString(20, u')'), tags));
}

void TagExpressionTest::reduces()
{
    const auto reduced = [&](const QString &words, const QSet<TagId> &left) {
        return TagExpression::parse(words, tags)->reducedTo(left).text(tags);
    };
    QCOMPARE(reduced(u"timing and (money or not launch timing)"_s, {TagId{1}, TagId{3}}),
             u"timing and not launch timing"_s);
    QCOMPARE(reduced(u"not money"_s, {TagId{1}}), QString());
    QCOMPARE(reduced(u"timing or money"_s, {}), QString());
}

QTEST_GUILESS_MAIN(TagExpressionTest)
#include "tagexpression_test.moc"
