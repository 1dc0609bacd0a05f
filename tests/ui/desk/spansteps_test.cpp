// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/spansteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SpanStepsTest : public QObject
{
    Q_OBJECT

private:
    static inline const QString m_text = u"Dr. Li came. It rained.\n\nThe end."_s;

    static QString words(TextSpan span) { return m_text.sliced(span.start, span.length()); }
    static TextSpan spanOf(const QString &words)
    {
        return {.start = m_text.indexOf(words), .end = m_text.indexOf(words) + words.size()};
    }

private slots:
    static void widensFromTheCaretToTheWholeText();
    static void narrowsTheSameWay();
    static void aSelectionAcrossUnitsWidensToWholeOnes();
    static void stepsToTheEndsOfUnits();
};

void SpanStepsTest::widensFromTheCaretToTheWholeText()
{
    const qsizetype caret = m_text.indexOf(u"ained"_s);
    TextSpan span{.start = caret, .end = caret};
    for (const QString &expected : {u"rained"_s, u"It rained."_s, u"Dr. Li came. It rained."_s, m_text}) {
        span = widenedSpan(m_text, span);
        QCOMPARE(words(span), expected);
    }
    QCOMPARE(widenedSpan(m_text, span), span);
}

void SpanStepsTest::narrowsTheSameWay()
{
    TextSpan span{.start = 0, .end = m_text.size()};
    for (const QString &expected : {u"Dr. Li came. It rained."_s, u"Dr. Li came."_s, u"Dr"_s, QString()}) {
        span = narrowedSpan(m_text, span);
        QCOMPARE(words(span), expected);
    }
}

void SpanStepsTest::aSelectionAcrossUnitsWidensToWholeOnes()
{
    QCOMPARE(words(widenedSpan(m_text, spanOf(u"ame. It rai"_s))), u"came. It rained"_s);
    QCOMPARE(words(widenedSpan(m_text, spanOf(u"came. It rained"_s))), u"Dr. Li came. It rained."_s);
    QCOMPARE(words(widenedSpan(m_text, spanOf(u"rained.\n\nThe"_s))), u"It rained.\n\nThe end."_s);
}

void SpanStepsTest::stepsToTheEndsOfUnits()
{
    const auto forward = [](TextUnit unit) {
        QStringList passed;
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype next = nextEnd(m_text, at, unit);
            passed.append(m_text.sliced(at, next - at).trimmed());
            at = next;
        }
        return passed;
    };
    QCOMPARE(forward(TextUnit::Sentence), (QStringList{u"Dr. Li came."_s, u"It rained."_s, u"The end."_s}));
    QCOMPARE(forward(TextUnit::Paragraph), (QStringList{u"Dr. Li came. It rained."_s, u"The end."_s}));
    QCOMPARE(previousStart(m_text, m_text.size(), TextUnit::Sentence), m_text.indexOf(u"The"_s));
    QCOMPARE(previousStart(m_text, m_text.indexOf(u"The"_s), TextUnit::Sentence), m_text.indexOf(u"It"_s));
    QCOMPARE(previousStart(m_text, m_text.indexOf(u"ained"_s), TextUnit::Paragraph), 0);
    QCOMPARE(previousStart(m_text, 0, TextUnit::Paragraph), 0);
    QCOMPARE(nextEnd(m_text, m_text.size(), TextUnit::Paragraph), m_text.size());
}

QTEST_GUILESS_MAIN(SpanStepsTest)
#include "spansteps_test.moc"
